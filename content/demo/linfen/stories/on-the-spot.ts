import type { Story } from '../../story.ts'

export const spotStories: Story[] = [
  {
    slug: 'a-fair-for-crops-and-health',
    time: '15:10',
    genre: 'feature',
    title: { zh: '赶集去，顺便问问庄稼和血压', en: 'Off to market, to ask about crops and blood pressure' },
    summary: {
      zh: '科普不另开场子，就摆在集上。学会来了，基地来了，村民从这头问到那头。',
      en: 'Science needs no hall of its own: it stands at the market. Societies and bases come, and villagers ask their way through.',
    },
    column: 'on-the-spot',
    topics: ['counties', 'volunteers'],
    campaign: 'science-fair',
    happened: '2024',
    cover: {
      motif: 'contours',
      light: 'day',
      alt: { zh: '等高线之间散落的小点，像集上的摊', en: 'Dots between contour lines, like stalls' },
    },
    zh: ({ p, h, list, note, related }) => [
      p(
        '集，是乡村里不用通知就会坐满的会场。卖菜的、买种子的、看热闹的，都在。2024年，临汾市科协把科普也摆到集上，名字就叫“[科普赶集](campaigns/science-fair)”。',
      ),
      h('摊位上有什么'),
      p(
        '来的有学会，有科普基地，各带各的本事。讲农业知识的，和管健康服务的，挨着摆。村民群众问完一样再问一样，不必跑几趟路，资料称之为“一站式服务”。',
      ),
      p(
        '这两样摆在一起，其实很有道理。问完叶子为什么发黄，顺口再问一句自己为什么头晕；庄稼和身体，本来就是同一个人在操心。',
      ),
      h('站着讲，怎么讲'),
      p('集上的听众是站着的，随时会走。在这里做科普，办法和教室里不同：'),
      list([
        '先听他问，再开口，不背稿子',
        '一次只说一件事，能当场看见的最好',
        '留一张写着字的纸，回家还能看',
        '说不准的不硬说，告诉他该去问谁',
      ]),
      note('编者的归纳', '这几条是编者对集市科普的理解，不是活动的规定。'),
      h('还有往外走的'),
      p(
        '学会不只赶集。2024年，它们还到社区、学校和企业，办健康科普讲座，做心理团体辅导。场次没有写明；能确定的是，讲课的地方从会议室搬到了听课的人中间。',
      ),
      related('where-volunteers-went'),
    ],
  },
  {
    slug: 'where-volunteers-went',
    time: '12:30',
    genre: 'news',
    title: { zh: '学雷锋日，他们去了特殊教育学校', en: 'On Lei Feng Day they went to a special school' },
    summary: {
      zh: '一支讲科技教育，一支懂飞行。志愿者把科学带到最需要耐心的地方。',
      en: 'One society teaches science, the other knows flight. Volunteers took both to where most patience is needed.',
    },
    column: 'on-the-spot',
    topics: ['volunteers'],
    happened: '2024',
    cover: {
      motif: 'orbit',
      light: 'day',
      alt: { zh: '地平线上方一道道弧线', en: 'Arcs above the horizon' },
    },
    zh: ({ p, h, list, note, related }) => [
      p(
        '2024年的学雷锋日，临汾市特殊教育学校来了两拨客人：一拨是市青少年科技教育协会的，一拨是市航空运动协会的。一个擅长教，一个擅长飞，凑在一起，是一次科普志愿服务。',
      ),
      p(
        '课怎样上、飞了什么，资料没有写。可以想见的是，给特殊教育学校的孩子讲科学，最要紧的不是内容新，是讲的人肯慢下来，换一种方式再讲一遍。',
      ),
      h('同一年的另外几天'),
      list([
        '全国助残日：科普志愿者参加了启动仪式',
        '“最初中国·文明临汾”：科协以三个“十小事”志愿服务响应，关爱困难群体，劝导不文明行为，也做文明创建和环境保护',
      ]),
      p('三个“十小事”里的“十”是名称，具体是哪些小事，资料没有列出。叫“小事”是谦虚：扶一把、等一等、多讲一遍，都算。'),
      h('志愿者要懂一点科学，科学也要懂一点人'),
      p(
        '视力不好的孩子，可以摸模型；听力不好的孩子，可以看字幕和手势；坐不住的孩子，可以先动手再听讲。科普的方法，往往是在这样的教室里被逼着变好的，变好以后，每个人都用得上。',
      ),
      note('编者补充', '上面一段讲的是通常的做法，不是当天的情形。'),
      related('a-museum-that-travels'),
    ],
  },
]
