import type { Story } from '../../story.ts'

export const longReads: Story[] = [
  {
    slug: 'an-interview-and-a-book',
    time: '15:00',
    genre: 'feature',
    title: { zh: '一次深度访谈，一本院士事迹汇编', en: 'An interview in depth, and a book on academicians' },
    subtitle: { zh: '庆阳记下院士的事', en: 'How Qingyang keeps a record of its scholars' },
    summary: {
      zh: '2024年，中国工程院院士王海峰接受了深度访谈。另有一本《庆阳籍院士事迹汇编》，把院士做过的事编在一起。',
      en: 'Wang Haifeng of the Chinese Academy of Engineering was interviewed in 2024. A book collects what academicians from Qingyang have done.',
    },
    column: 'long-reads',
    topics: ['scholars'],
    profiles: ['wang-haifeng'],
    happened: '2024',
    cover: {
      motif: 'orbit',
      light: 'night',
      alt: { zh: '夜色里几道轨道，绕着一个亮点', en: 'Orbits around a bright point at night' },
    },
    zh: ({ p, h, note, related }) => [
      p('一件是当面谈，一件是编成书。庆阳记下院士的事，用了这两种办法。'),
      p(
        '2024年，中国工程院院士[王海峰](profiles/wang-haifeng)接受了一次深度访谈。书叫《庆阳籍院士事迹汇编》：收的是庆阳籍的院士，写的是他们做过的事。',
      ),
      h('讲给学生，读给大家'),
      p(
        '院士还给庆阳的学生讲课：2024年，中国科学院院士[赵红卫](profiles/zhao-hongwei)在这里主讲专题科普讲座。科学家的故事，也有人在读，见[《座谈读书在庆阳》](articles/books-and-talk)。',
      ),
      note('还不知道的', '访谈谈了什么，汇编收了哪几位，受访的院士在不在其中。'),
      related('books-and-talk'),
    ],
  },
  {
    slug: 'apples-and-mushrooms',
    time: '13:10',
    genre: 'feature',
    title: {
      zh: '庆阳的苹果和食用菌，请科技来帮忙',
      en: 'Apples, mushrooms and a pool of needs: science helps the farms of Qingyang',
    },
    summary: {
      zh: '指导苹果试验站申报创新基地，请专家讲食用菌栽培，用“科创库”把项目的技术需求发布出来。',
      en: 'An apple station is helped to apply as a base of innovation, specialists teach how to grow mushrooms, and a pool makes known what projects need.',
    },
    column: 'long-reads',
    topics: ['soil'],
    campaign: 'pool-of-needs',
    cover: {
      motif: 'contours',
      light: 'summer',
      alt: { zh: '一圈圈的等高线', en: 'Contour lines in circles' },
    },
    zh: ({ p, h, note, related }) => [
      p(
        '苹果有试验站，食用菌有培训班，缺技术的项目有一个“[科创库](campaigns/pool-of-needs)”。庆阳市科协的科技服务，落在这些具体的东西上。',
      ),
      p('苹果这头，市科协指导试验站申报创新基地。食用菌那头，专家来授课，教的是栽培技术。'),
      h('把需求摆出来'),
      p(
        '项目缺什么技术，就发布到“科创库”里，再去对接创新和成果转化。专家学者也被请来开专题研讨会，支持创新，支持转化。',
      ),
      h('把主意写下来'),
      p('科技工作者有主意，写进《科技工作者建议》，供决策参考，服务产业发展与农业现代化。'),
      note('还不知道的', '苹果试验站的申报，有了怎样的结果。'),
      related('names-sent-out'),
    ],
  },
]
