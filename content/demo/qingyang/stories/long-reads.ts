import type { Story } from '../../story.ts'

export const longReads: Story[] = [
  {
    slug: 'an-interview-and-a-book',
    time: '15:00',
    genre: 'feature',
    title: { zh: '一次深度访谈，一本院士事迹汇编', en: 'An interview in depth, and a book on academicians' },
    subtitle: { zh: '相邻的两件事，分开来读', en: 'Two things side by side, read apart' },
    summary: {
      zh: '有一次对院士的深度访谈，有一本庆阳籍院士的事迹汇编。两件事挨着写，却不能混着读。',
      en: 'An interview with an academician, and a book of those who come from Qingyang. They stand side by side and must not be mixed.',
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
    zh: ({ p, h, list, related }) => [
      p(
        '资料里有相邻的两件事：一次对院士的深度访谈，一本《庆阳籍院士事迹汇编》。一件是当面谈，一件是编成集子；访谈在2024年，汇编成于哪一年，没有单独写明。',
      ),
      h('访谈'),
      p(
        '受访的是中国工程院院士[王海峰](profiles/wang-haifeng)。资料称之为深度访谈，谈了什么没有写，所以这里没有一句引语。“深度”是资料的用语，谈了多久、问了哪些事、在哪里发布，都没有写；本站照录这个词，不替它举例。',
      ),
      h('汇编'),
      p(
        '另一件事是编成《庆阳籍院士事迹汇编》。“籍”字讲的是籍贯，“事迹”讲的是做过的事，“汇编”讲的是编在一起。收了几位、是哪几位、由谁来编，资料没有列出。',
      ),
      h('两件事，不能混着读'),
      p('访谈和汇编在资料里前后相接，很容易读成“受访的院士就是庆阳籍”。可原文并没有直接这样写。本站因此不这样写。'),
      h('可以分清的几点'),
      list([
        '访谈的对象是一个人，汇编收的是谁没有列出',
        '“院士”两处都有，“庆阳籍”只在书名里',
        '汇编里有没有受访的这一位，资料没有写',
      ]),
      p(
        '书名照原文加书名号，人名照原文写称谓。等到汇编的名单公开，受访者在不在其中，一查便知；在那以前，两件事各写各的。',
      ),
      related('books-and-talk'),
    ],
  },
  {
    slug: 'apples-and-mushrooms',
    time: '13:10',
    genre: 'feature',
    title: {
      zh: '苹果试验站、食用菌培训与“科创库”',
      en: 'An apple station, a class on mushrooms, and a pool of needs',
    },
    summary: {
      zh: '指导苹果试验站申报创新基地，开展食用菌栽培技术培训，用“科创库”发布技术需求：资料里与产业有关的几件事。',
      en: 'What the source tells of technology and farming: an application, a class, and a pool in which projects say what they need.',
    },
    column: 'long-reads',
    topics: ['soil'],
    campaign: 'pool-of-needs',
    cover: {
      motif: 'contours',
      light: 'summer',
      alt: { zh: '一圈圈的等高线', en: 'Contour lines in circles' },
    },
    zh: ({ p, h, list, related }) => [
      p(
        '苹果和食用菌，在资料里各有一句：一句讲试验站，一句讲培训。同一份资料还写到发布技术需求的“科创库”，和一份《科技工作者建议》。几件事原本没有写成一条线，把它们排成一行的是编者。',
      ),
      h('苹果试验站'),
      p(
        '资料提到，科协指导苹果试验站申报创新基地。试验站的全称没有写，申报的结果也没有写，所以只能写“指导申报”，不能写“建成”或“获批”。',
      ),
      h('食用菌培训'),
      p(
        '还有食用菌栽培技术的培训，由专家授课。听课的是谁、办了几次、专家是哪几位，都没有写。“栽培技术”说的是怎样种，种的是哪一种食用菌，资料同样没有说。',
      ),
      h('“科创库”'),
      p('“[科创库](campaigns/pool-of-needs)”发布项目的技术需求，对接创新与成果转化。数目没有给出：'),
      list(['“发布需求”：发布了几项，没有写', '“对接”：接上了几项，没有写', '“转化”：转化的是什么成果，也没有写']),
      h('《科技工作者建议》'),
      p(
        '资料里还有一份《科技工作者建议》，供决策参考，服务产业发展与农业现代化。“参考”这个词要留着：建议写出来是一回事，采纳不采纳是另一回事，后一件资料没有写。',
      ),
      p(
        '从试验站到培训，从“科创库”到一份建议，几件事都朝着产业的方向。它们之间有没有先后和因果，资料没有说，读者也不必替它连起来。',
      ),
      related('names-sent-out'),
    ],
  },
]
