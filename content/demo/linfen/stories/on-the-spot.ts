import type { Story } from '../../story.ts'

export const spotStories: Story[] = [
  {
    slug: 'a-fair-for-crops-and-health',
    time: '15:10',
    genre: 'feature',
    title: { zh: '科普赶集：农业知识和健康服务，一站问完', en: 'At the fair: farming and health in one place' },
    summary: {
      zh: '学会和科普基地的资源合到一处，农业知识和健康服务摆在一起，面向乡村的村民，叫作“一站式服务”。',
      en: 'Societies and bases bring together what they know of farming and of health, for villagers, in one place.',
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
    zh: ({ p, h, list, related }) => [
      p(
        '2024年，临汾市科协办了“[科普赶集](campaigns/science-fair)”。名字由两个词拼成：科普，是要讲的东西；赶集，是乡村里买卖往来的日子。资料写明的对象，是乡村的村民群众。',
      ),
      h('合在一起的是什么'),
      p(
        '办法是把学会和科普基地的资源合到一处，内容是农业知识与健康服务相结合，资料称之为“一站式服务”。来了哪些学会、哪些基地，没有列出。',
      ),
      p(
        '“一站式”的意思，是不必为两样事跑两个地方：问庄稼是一样，问身体是另一样。至于现场怎样摆、怎样讲，资料没有描写，本站也就不写摊位。',
      ),
      h('“赶集”是地点，还是比方'),
      p(
        '可以读成到集市上去办，也可以读成借一个热闹的名字。资料没有写日期和地点，也没有写办了几场。两种读法都留着，等有了细目再定。',
      ),
      list(['写明的：谁来办，合了哪些资源，给谁', '没有写明的：哪一天，哪个集，来了多少人']),
      h('还有往外走的'),
      p(
        '学会还到别处去。2024年，它们到社区、学校和企业，办健康科普讲座，做心理团体辅导。场次没有写明，是哪些学会也没有列出。“心理团体辅导”一处，原文疑有重字，这里按文意写。',
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
      zh: '市青少年科技教育协会和市航空运动协会，2024年学雷锋日到临汾市特殊教育学校，做科普志愿服务。',
      en: 'On Lei Feng Day of 2024 a society of science education and one of aviation sports served as volunteers at Linfen’s special school.',
    },
    column: 'on-the-spot',
    topics: ['volunteers'],
    happened: '2024',
    cover: {
      motif: 'orbit',
      light: 'day',
      alt: { zh: '地平线上方一道道弧线', en: 'Arcs above the horizon' },
    },
    zh: ({ p, h, list, related }) => [
      p(
        '2024年的学雷锋日，市青少年科技教育协会和市航空运动协会到了临汾市特殊教育学校，做的是科普志愿服务。从名称看，一家的本行是科技教育，一家的本行是航空运动。',
      ),
      p(
        '当天做了什么、来了多少志愿者、有多少学生参加，资料没有写。这一天在资料里只叫“学雷锋日”，没有写日期，本站照样写。',
      ),
      h('同一年的另外几天'),
      list([
        '全国助残日：科普志愿者参加了启动仪式',
        '“最初中国·文明临汾”：科协以三个“十小事”志愿服务响应，关爱困难群体，劝导不文明行为，也做文明创建和环境保护',
      ]),
      p('三个“十小事”里的“十”是名称，具体是哪些小事，资料没有列出。“小事”是活动自己的叫法，大小不由本站来评。'),
      h('写的是谁'),
      p(
        '资料把学雷锋日和全国助残日的服务归给“弱势群体”，把“最初中国·文明临汾”归给“困难群体”。两个词都是资料的用语，指的是不是同一群人没有写，本站分开写，不合成一个。',
      ),
      p(
        '特殊教育学校是地点的名称。学生的情形、志愿者的办法，资料都没有写，这里不作描写；能记下的，是谁在哪一天去了哪里。',
      ),
      related('a-museum-that-travels'),
    ],
  },
]
