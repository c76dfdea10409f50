import type { Story } from '../../story.ts'

export const outreachStories: Story[] = [
  {
    slug: 'galleries-in-the-parks',
    time: '15:00',
    genre: 'feature',
    title: { zh: '公园里的画廊，一年要换多少版', en: 'Galleries in the parks' },
    summary: {
      zh: '散步的人走着走着，就走进了科普。画廊、基地和服务站，是城市里不收门票的那一层。',
      en: 'Those who stroll find themselves among panels of science. Galleries, bases and stations are the storey of the city without a ticket.',
    },
    column: 'outreach',
    topics: ['channels', 'figures'],
    cover: {
      motif: 'arches',
      light: 'day',
      alt: { zh: '一排拱门，门里是开阔的天', en: 'A row of arches and an open sky' },
    },
    zh: ({ p, h, figures, list, note, related }) => [
      p(
        '公园是城市里最公平的地方：谁都可以进，谁都不必买什么。太原把科普的画廊立在这里，全市建有画廊的公园{ty-fig-parks}，统计期未注明；数的是公园，不是画廊。',
      ),
      p('画廊上的专题版面，年均{ty-fig-gallery-pages}。“年均”的意思是平均到每一年，不能再乘以年数当成总量。'),
      figures('公园科普画廊', ['ty-fig-parks', 'ty-fig-gallery-pages']),
      h('基地'),
      p(
        '市科协七大以来，国家级和省级科普教育基地累计{ty-fig-science-bases}，省级科普示范基地累计{ty-fig-demo-bases}，省级科普惠农服务站和农村科普{ty-fig-rural-stations}，也是累计。最后一个数里，“省级”是否也管着后面的示范基地，原文读不出来。',
      ),
      figures('市科协七大以来的基地', ['ty-fig-science-bases', 'ty-fig-demo-bases', 'ty-fig-rural-stations']),
      h('站在一块展板前'),
      list([
        '标题要在三步之外看得清',
        '第一句话要回答“和我有什么关系”',
        '字再少一点，图再大一点',
        '旧了要换，错了更要换',
      ]),
      note('编者的建议', '这几条是给做展板的人的，不是画廊的标准。'),
      related('live-and-on-the-bus'),
    ],
  },
  {
    slug: 'live-and-on-the-bus',
    time: '13:10',
    genre: 'news',
    title: { zh: '直播间里，公交车上', en: 'Live, and on the bus' },
    summary: {
      zh: '“玩转科普”在手机上直播，科普内容在公交和楼宇电视上滚动。注册的人，也是传播的人。',
      en: 'Playing with Science goes live on phones; buses and buildings show it on their screens. Those who register pass it on.',
    },
    column: 'outreach',
    topics: ['channels'],
    campaign: 'play-science',
    cover: {
      motif: 'waves',
      light: 'summer',
      alt: { zh: '一道道起伏的波线', en: 'Waves that rise and fall' },
    },
    zh: ({ p, h, figures, list, note, related }) => [
      p(
        '科普最难的一关，是让人愿意停下来。直播间的办法是“玩”：[玩转科普](campaigns/play-science)在抖音与快手等平台上做系列直播，累计{ty-fig-play-science-sessions}，受众累计{ty-fig-play-science-audience}，统计期均未注明。',
      ),
      figures('玩转科普', ['ty-fig-play-science-sessions', 'ty-fig-play-science-audience']),
      h('不停下来，也看得见'),
      p('另一种办法是不要求人停下来。科普内容还出现在这些地方：'),
      list(['省城公交移动电视、楼宇电视：滚动播放', '微信公众号和视频号', '《太原日报》《太原晚报》的系列专版']),
      h('注册的人'),
      p(
        '“科普中国”实名注册的有{ty-fig-kepu-china-registered}，占全省注册人数的{ty-fig-kepu-china-share}，统计期均未注明。注册不是目的，转出去才是；转出去多少，没有数。',
      ),
      figures('科普中国注册', ['ty-fig-kepu-china-registered', 'ty-fig-kepu-china-share']),
      p(
        '直播间里，人可以留下来提问；车厢里，人只有一站路的工夫。编者以为，同一条内容放到两处，要剪成两个样子：前一种讲得透，后一种只留一句。懂得剪，才算懂得两边的人。',
      ),
      note('账号名', '公众号和视频号的账号名，资料没有写明；“科普中国”在这里是平台，不是奖项。'),
      related('every-year-anew'),
    ],
  },
  {
    slug: 'every-year-anew',
    time: '11:50',
    genre: 'news',
    title: { zh: '每年都来一遍的事，为什么值得每年都来', en: 'What comes back every year' },
    summary: {
      zh: '科普日、宣传周、大赛、送书：年年有，年年的人不同。重复，是科普最朴素的办法。',
      en: 'Science Day, a week, a contest, books: each year again, each year for others. To repeat is the plainest way of public science.',
    },
    column: 'outreach',
    topics: ['young'],
    campaign: 'national-science-day',
    happened: '2023',
    cover: {
      motif: 'turbines',
      light: 'day',
      alt: { zh: '一排转动的风机', en: 'A row of turbines' },
    },
    zh: ({ p, h, figures, list, note, related }) => [
      p('每年都有一批孩子第一次听说“实验”，每年都有一批老人第一次用智能手机。所以有些事看着重复，其实每次都是第一次。'),
      h('每年'),
      p(
        '[全国科普日](campaigns/national-science-day)、[科普宣传周](campaigns/science-week)这样的品牌科普活动，每年{ty-fig-annual-science}，换着主题办。2023年，全国科普日有太原主场活动。',
      ),
      p('参加科技教育活动的中小学生，每年{ty-fig-students}，[青少年科技创新大赛](campaigns/youth-education)也在其中。'),
      figures('每年', ['ty-fig-annual-science', 'ty-fig-students']),
      h('书'),
      p(
        '“[科普图书进万家](campaigns/books-for-homes)”的“万家”是名称，不是户数。书随着科普大讲堂和科普讲堂进社区一起发，年均{ty-fig-books}。',
      ),
      figures('年均', ['ty-fig-books']),
      h('重复里的变化'),
      list(['同一个日子，换一个主题', '同一本书，换一个家', '同一个问题，换一个人来问']),
      p(
        '编者以为，检验这类活动的办法，是隔几年再问一个当年来过的孩子：你还记得什么？记得的往往不是主题，是那天自己动手弄坏、又弄好的一样东西。',
      ),
      note('读数须知', '“每年”和“年均”是平常年景的数，不是哪一年的实数，也不能乘以年数。'),
      related('literacy-and-five-years'),
    ],
  },
]
