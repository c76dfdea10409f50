import type { Story } from '../../story.ts'

export const villageStories: Story[] = [
  {
    slug: 'models-begin-in-villages',
    time: '14:50',
    genre: 'feature',
    title: { zh: '示范，从村里立起来', en: 'Models begin in the villages' },
    subtitle: { zh: '一块牌子，要经得起邻村来看', en: 'A plaque that neighbours may come and test' },
    summary: {
      zh: '示范乡镇、示范村、示范基地，再加一个注册的农技协。资源往农村去，得有落脚的地方。',
      en: 'Model townships, villages and bases, and a registered technical society: resources that go to the country need somewhere to land.',
    },
    column: 'villages',
    topics: ['farmers', 'places'],
    campaign: 'rural-models',
    cover: {
      motif: 'contours',
      light: 'summer',
      alt: { zh: '梯田一样的等高线', en: 'Contour lines like terraces' },
    },
    zh: ({ p, h, figures, list, note, related }) => [
      p(
        '在村里，一样新办法好不好，不看讲得怎样，看邻居家的地。所以农村科普最有用的一个词是“示范”：先有一处做成，再请旁人来看。孝义的[农村科普示范创建活动](campaigns/rural-models)就按这个道理办；按资料的行文，它跟在基层科普行动计划之下。',
      ),
      h('立起来的是这些'),
      p(
        '县级科普示范{xy-fig-demo-townships}，县级科普示范{xy-fig-demo-villages}，农村科普{xy-fig-rural-demo-bases}，另有注册的农村专业技术{xy-fig-rural-tech-association}。统计期均未注明，也没有说是不是同一年建的。',
      ),
      figures(
        '农村科普示范',
        ['xy-fig-demo-townships', 'xy-fig-demo-villages', 'xy-fig-rural-demo-bases', 'xy-fig-rural-tech-association'],
        'numbers',
      ),
      p('乡镇和村写明是县级；基地的级别没有写。一个乡镇里也许就有几个示范村，所以几个数放在一起看，不加总。'),
      h('示范给谁看'),
      list([
        '给同村的人：走几步就到，问得着',
        '给邻村的人：看得见花了多少工、多收了多少',
        '给来讲课的人：知道讲到哪一步，地里就用得上',
      ]),
      h('送下去，还要留得住'),
      p(
        '每年还有送科技下乡、科普大篷车巡展这样的活动。它们是流动的，来了又走；示范村和示范基地是固定的，人走了，地还在那里。流动的带来新东西，固定的把新东西留下，少了哪一头都不成。',
      ),
      note('资料没有写的', '示范乡镇、村和基地的名单没有列出；名单公开以后，读者就知道离自己最近的一处在哪里。'),
      related('sheep-and-those-who-know-them'),
    ],
  },
  {
    slug: 'sheep-and-those-who-know-them',
    time: '10:00',
    genre: 'feature',
    title: { zh: '懂羊的人，去帮养羊的人', en: 'Those who know sheep help those who keep them' },
    summary: {
      zh: '对口科普精准扶贫，妙在“对口”：市养殖羊协会帮的，正好是养羊。',
      en: 'Help against poverty that fits the trade: the society of sheep farmers helps with sheep.',
    },
    column: 'villages',
    topics: ['farmers'],
    campaign: 'targeted-relief',
    cover: {
      motif: 'grass',
      light: 'summer',
      alt: { zh: '夏日里被风吹斜的草坡', en: 'A grassy slope leaning in a summer wind' },
    },
    zh: ({ p, h, list, note, related }) => [
      p('一只羊不吃草了，主人最想找的不是一本书，是一个养过很多羊的人。那个人蹲下来看看，问几句，心里多半就有数了。'),
      p(
        '孝义的[对口科普精准扶贫](campaigns/targeted-relief)里，有这样一支队伍：市养殖羊协会，对口帮扶养羊产业。参与其中的还有农村专业技术协会，大家习惯叫它“农技协”。',
      ),
      h('“对口”两个字'),
      p(
        '扶贫送钱送物容易看见，送技术不容易看见，却更耐用。前提是对得上口：养羊的来了种菜的专家，话说得再好也用不上。协会的好处就在这里，它本来就是由干同一行的人组成的，问题听一半就能接上。',
      ),
      h('养羊的人通常要学什么'),
      list([
        '按季节安排草料，冬天之前把料备足',
        '圈舍通风、干燥，定期消毒',
        '按规定免疫，发现病羊先隔离',
        '记一本账：哪一只、什么时候、吃了什么',
      ]),
      note('编者补充', '上面是常见的养殖常识，不是帮扶的具体内容；遇到疫病，请找当地的畜牧兽医部门。'),
      h('一笔看不见的账'),
      p(
        '帮了多少户、增收了多少，资料没有写，我们也就不写。能写的是办法：让懂的人去找需要的人，比让需要的人去找懂的人，路要短得多。这条路平时看不出来，等羊不吃草的那天，就看出来了。',
      ),
      related('three-cameras'),
    ],
  },
]
