import type { Story } from '../../story.ts'

export const workerStories: Story[] = [
  {
    slug: 'three-professors',
    time: '16:20',
    genre: 'feature',
    title: { zh: '三位教授，同一个话题', en: 'Three professors, one subject' },
    subtitle: { zh: '科学家精神，在临汾的讲台上', en: 'The spirit of scientists, on Linfen’s platforms' },
    summary: {
      zh: '王伟、滑翔、刘云，从不同的学校来，讲同一件事：科学家是怎样做事、怎样做人的。',
      en: 'Wang Wei, Hua Xiang and Liu Yun come from different universities to speak of one thing: how scientists work, and how they live.',
    },
    column: 'workers',
    topics: ['spirit'],
    campaign: 'spirit-talks',
    profiles: ['wang-wei', 'hua-xiang', 'liu-yun'],
    happened: '2024',
    cover: {
      motif: 'arches',
      light: 'dusk',
      alt: { zh: '暮色从几道拱门里透出来', en: 'Dusk through a few arches' },
    },
    zh: ({ p, h, list, figures, note, related }) => [
      p(
        '“精神”是个不好讲的题目。讲得太高，听的人够不着；讲得太细，又只剩故事。2024年，临汾请来三位教授，一起来接这个难题。',
      ),
      list([
        '[王伟](profiles/wang-wei)，西安交通大学教授',
        '[滑翔](profiles/hua-xiang)，山西传媒学院教授',
        '[刘云](profiles/liu-yun)，中科院大学教授',
      ]),
      p('顺便说一句，滑翔是人名，姓滑名翔。稿子里遇到这样的名字，最怕被机器当成一个动词。'),
      h('讲给三种人听'),
      p(
        '[科学家精神宣讲活动](campaigns/spirit-talks)走进了校园、机关和企业。同一个话题，三处的问法不同：学生问怎样走上这条路，机关里的人问怎样判断真假，企业里的人问值不值得等。好的宣讲，是听得出台下坐的是谁。',
      ),
      note(
        '编者的想象',
        '三处的问法是编者的设想。教授们讲了什么题目、办了几场，资料没有写，本站也没有引用任何人的话。',
      ),
      h('讲台之外'),
      p(
        '精神也可以写出来。2024年，省科协举办“弘扬科学家精神 强国复兴有我”主题诗词书画活动，临汾组织参加，上报作品{lf-fig-poetry-works}。“临汾微科普”的科学家精神和科技前沿专栏，2024年全年出了{lf-fig-spirit-column}。',
      ),
      figures('写出来的', ['lf-fig-poetry-works', 'lf-fig-spirit-column']),
      p(
        '同一年，“中国科学家精神主题展”在临汾启动，与“全国科技工作者日”的主场活动合在一起办。展是看的，讲是听的，诗是念的；三样都做过，这个不好讲的题目，总有一样能走进一个人心里。',
      ),
      h('记住一个人'),
      p(
        '如果只带走一样东西，编者建议带走一个名字：随便哪一位科学家，回家查一查他做错过什么、后来怎样改。精神不在雕像上，多半藏在那个“后来”里。',
      ),
      related('associations-in-the-parks'),
    ],
    en: ({ p, h, list, note }) => [
      p(
        'Spirit is a hard subject. Too lofty, and nobody can reach it; too small, and only anecdotes remain. In 2024 Linfen invited three professors to take it up.',
      ),
      list([
        '[Wang Wei](profiles/wang-wei), professor at Xi’an Jiaotong University',
        '[Hua Xiang](profiles/hua-xiang), professor at the Communication University of Shanxi',
        '[Liu Yun](profiles/liu-yun), professor at the university of the Chinese Academy of Sciences',
      ]),
      h('Three kinds of listeners'),
      p(
        'The [talks](campaigns/spirit-talks) went to schools, offices and enterprises. A good talk shows who is sitting below the platform.',
      ),
      note(
        'Not stated',
        'What their subjects were and how many talks there were, the source does not say. Nobody is quoted here.',
      ),
    ],
  },
  {
    slug: 'associations-in-the-parks',
    time: '12:00',
    genre: 'news',
    title: { zh: '开发区里，也有科协的门了', en: 'Associations open in development zones' },
    summary: {
      zh: '临汾、曲沃、霍州、襄汾的经济开发区建起科协组织，其余的在筹备。工程师不必再跑一趟市里。',
      en: 'Development zones in Linfen, Quwo, Huozhou and Xiangfen have associations now, others are preparing theirs. An engineer need not travel to the city.',
    },
    column: 'workers',
    topics: ['counties'],
    campaign: 'park-branches',
    happened: '2024',
    cover: {
      motif: 'lattice',
      light: 'dusk',
      alt: { zh: '暮色里一格一格的园区', en: 'Blocks of a park at dusk' },
    },
    zh: ({ p, h, list, steps, note, related }) => [
      p(
        '厂区里的技术员，平时最近的“组织”是车间。想评职称、找同行、参加比赛，得知道去敲哪扇门。2024年，临汾把这扇门往[园区和企业里装](campaigns/park-branches)。',
      ),
      h('怎样装上去的'),
      steps(['市科协与多部门联合发文', '召开园区（企业）科协推进会，明确任务和要求', '一处一处建起来，建好一处算一处']),
      h('已经有门的'),
      list(['临汾经济开发区', '曲沃经济开发区', '霍州经济开发区', '襄汾经济开发区']),
      p('其余的正在筹备。资料没有说一共要建多少，也没有写各家科协的全称，我们照原样写开发区的名字。'),
      h('门里该有什么'),
      p('建起来容易，用起来才算数。站在一位工程师的位置上，编者以为门里至少要有这几样：'),
      list(['一个找得到的人', '一份看得懂的清单：哪些事能办，多久能办', '一间能坐下来吵一架技术问题的屋子']),
      note('编者的期待', '以上不是资料的内容。各园区科协做了什么，等有了消息再补。'),
      p(
        '资料也写到科普工作者的职称晋升通道，评价机制要完善，发展政策要优化。对园区里那些愿意下班后给孩子讲两句的人，这是一句实在的话。',
      ),
      related('written-for-those-who-decide'),
    ],
  },
  {
    slug: 'written-for-those-who-decide',
    time: '10:20',
    genre: 'news',
    title: { zh: '有些文章，是写给决策的人看的', en: 'Some papers are for those who decide' },
    summary: {
      zh: '智库课题呈送上去，调查信息被采纳。科协还有一支笔，读者平时看不到。',
      en: 'Studies are submitted and reports of a survey adopted: the association has a pen that readers seldom see.',
    },
    column: 'workers',
    topics: ['figures'],
    happened: '2024',
    cover: {
      motif: 'branches',
      light: 'winter',
      alt: { zh: '浅色天空下分岔的枝', en: 'A branching tree below a pale sky' },
    },
    zh: ({ p, h, figures, list, note, related }) => [
      p('科普文章写给所有人看，智库文章写给少数人看。后一种读者不多，却可能改变一条路修在哪里、一笔钱花在哪里。'),
      h('课题'),
      p(
        '2024年，围绕市委、市政府的中心工作，科技创新智库课题做了{lf-fig-think-tank-topics}，呈送相关单位并获批。题目没有列出。',
      ),
      h('调查'),
      p(
        '同在2024年，全国科技工作者状况调查在临汾完成站点信息的上报；中国科协科技工作者调查站点采纳的信息有{lf-fig-survey-adopted}。“采纳”的意思是，有人看了，用了。',
      ),
      figures('写给决策的人', ['lf-fig-think-tank-topics', 'lf-fig-survey-adopted']),
      h('一份好的建议长什么样'),
      list([
        '问题是真的，说得出谁在为难',
        '数字有来处，隔一年还查得到',
        '办法做得动，知道第一步由谁做',
        '写明不知道什么',
      ]),
      note('编者的归纳', '这几条适用于任何建议，不是哪一份课题的内容。'),
      p(
        '对普通读者，这支看不见的笔也有一个用处：当你在工作里遇到一件想不通的事，除了抱怨，还可以写下来，交给离你最近的科协。被采纳的信息，最初也不过是有人肯写下第一句。',
      ),
      related('figures-easily-misread'),
    ],
  },
]
