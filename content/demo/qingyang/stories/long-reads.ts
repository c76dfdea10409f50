import type { Story } from '../../story.ts'

export const longReads: Story[] = [
  {
    slug: 'an-interview-and-a-book',
    time: '15:00',
    genre: 'feature',
    title: { zh: '一次访谈，一本汇编', en: 'An interview and a book' },
    subtitle: { zh: '把走远了的人，请回到纸上', en: 'Those who went far, brought back on paper' },
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
    zh: ({ p, h, list, note, related }) => [
      p(
        '一个地方怎样记得它走远的人？老办法是修志，把名字写进去，隔几十年再添几页。新办法是访谈，把人请到镜头前，问一问，录下来。2024年，庆阳两样都做了。',
      ),
      h('访谈'),
      p(
        '受访的是中国工程院院士[王海峰](profiles/wang-haifeng)。资料称之为深度访谈，谈了什么没有写，所以这里没有一句引语。深度访谈难在“深”：要问到一个人为什么在某个路口没有拐弯，这样的话，通常坐到后半场才会说。',
      ),
      h('汇编'),
      p(
        '另一件事是编成《庆阳籍院士事迹汇编》。“籍”字讲的是来处，“事迹”讲的是去处，一本书把两头连起来。收了几位、是哪几位，资料没有列出。',
      ),
      h('两件事，不能混着读'),
      p(
        '访谈和汇编在资料里前后相接，很容易读成“受访的院士就是庆阳籍”。可原文并没有直接这样写。少一个字的依据，就少写一个字；这是编辑的本分，也是对人的尊重。',
      ),
      h('如果由你来访谈'),
      list([
        '少问成就，成就查得到；多问失败，失败只有他知道',
        '问一件具体的东西：第一本书，第一台仪器',
        '问完以后，停一停，让他再想一想',
      ]),
      note('编者的建议', '这几条由编者提出，与这次访谈无关。'),
      p(
        '书会旧，录像会存进柜子。可是总会有一个孩子，在某个下午翻到其中一页，发现那个走得很远的人，小时候也住在有沟有塬的地方，或者并不是，只是同样望着远处出过神。',
      ),
      related('books-and-talk'),
    ],
  },
  {
    slug: 'apples-and-mushrooms',
    time: '13:10',
    genre: 'feature',
    title: { zh: '苹果、食用菌，和一座叫“库”的桥', en: 'Apples, mushrooms, and a bridge called a pool' },
    summary: {
      zh: '技术从哪里来，往哪里去？从试验站到培训班，再到“科创库”，编者沿着一条看不见的路走了一遍。',
      en: 'Where does knowledge come from and where does it go? From a station to a class and on to a pool of needs, along a road unseen.',
    },
    column: 'long-reads',
    topics: ['soil'],
    campaign: 'pool-of-needs',
    cover: {
      motif: 'contours',
      light: 'summer',
      alt: { zh: '一圈圈的等高线，像果园的台地', en: 'Contour lines like orchard terraces' },
    },
    zh: ({ p, h, list, note, related }) => [
      p(
        '一棵苹果树从栽下到挂果，要等好几个春天；一袋食用菌从接种到采收，要看的是温度和湿度。种的人都知道，地里的事急不得，可有人指点，总能少走几步弯路。',
      ),
      h('从试验站开始'),
      p(
        '资料提到，科协指导苹果试验站申报创新基地。试验站是把一个新办法先在小块地里做坏、再做好的地方；申报的结果怎样，没有写。',
      ),
      h('到培训班'),
      p(
        '还有食用菌栽培技术的培训，由专家授课。听课的是谁、办了几次，没有写。这样的课通常不在教室里听完：讲到一半，有人会站起来，说自家棚里的那一批不是这样。课从那里才真正开始。',
      ),
      h('再到一座桥'),
      p(
        '把需要技术的和有技术的连起来，要有一个地方。庆阳的这个地方叫“[科创库](campaigns/pool-of-needs)”，发布项目的技术需求，对接创新与成果转化。名字叫库，用起来是桥：一头写着“我缺什么”，一头写着“我会什么”。',
      ),
      p('桥上走得顺不顺，要看两头的话说得清不清。'),
      list([
        '需要的人：说清楚现在怎么做，坏在哪一步',
        '会的人：说清楚在什么条件下行得通',
        '搭桥的人：三个月后回来问一句，用上了没有',
      ]),
      note('编者的设想', '培训的情形和上面几条，是编者按通常的情形写的，不是资料的内容。'),
      h('写成一份建议'),
      p(
        '路的尽头，有时是一张纸。资料里有一份《科技工作者建议》，供决策参考，服务的是产业发展和农业现代化。田里的经验走过讲台，走过桥，最后变成几行字，放到能拍板的人案头。看不见的路，就这样走通了一回。',
      ),
      related('names-sent-out'),
    ],
  },
]
