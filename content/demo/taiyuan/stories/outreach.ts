import type { Story } from '../../story.ts'

export const outreachStories: Story[] = [
  {
    slug: 'galleries-in-the-parks',
    time: '15:00',
    genre: 'feature',
    title: { zh: '太原公园里的科普画廊，和各级科普基地', en: 'Galleries in the parks, and outreach bases' },
    summary: {
      zh: '建有科普画廊的公园写了总数，版面写的是年均。基地和惠农服务站从市科协七大算起。',
      en: 'Parks are counted, panels averaged by the year. Bases and stations are counted since the seventh congress.',
    },
    column: 'outreach',
    topics: ['channels', 'figures'],
    cover: {
      motif: 'arches',
      light: 'day',
      alt: { zh: '一排拱门，门里是开阔的天', en: 'A row of arches and an open sky' },
    },
    zh: ({ p, h, figures, list, related }) => [
      p(
        '太原把科普的画廊立在公园里，全市建有画廊的公园{ty-fig-parks}，统计期未注明；数的是公园，不是画廊，一座公园里有几处没有写。',
      ),
      p('画廊上的专题版面，年均{ty-fig-gallery-pages}。“年均”的意思是平均到每一年，不能再乘以年数当成总量。'),
      figures('公园科普画廊', ['ty-fig-parks', 'ty-fig-gallery-pages']),
      h('基地'),
      p(
        '市科协七大以来，国家级和省级科普教育基地累计{ty-fig-science-bases}，省级科普示范基地累计{ty-fig-demo-bases}，省级科普惠农服务站和农村科普{ty-fig-rural-stations}，也是累计。最后一个数里，“省级”是否也管着后面的示范基地，原文读不出来。',
      ),
      figures('市科协七大以来的基地', ['ty-fig-science-bases', 'ty-fig-demo-bases', 'ty-fig-rural-stations']),
      h('几个数，几个起点'),
      list(['公园：没有写从哪一年算起', '版面：按年平均，不是累计', '基地和服务站：从市科协七大算起，是累计']),
      p(
        '资料还写到科普场所与新时代文明实践中心相结合，数目没有写；“3＋1阵地建设”有专项资金支持县区，内容与金额也没有列出。这几样只有名目，就不放进上面的数里。',
      ),
      related('live-and-on-the-bus'),
    ],
  },
  {
    slug: 'live-and-on-the-bus',
    time: '13:10',
    genre: 'news',
    title: {
      zh: '“玩转科普”做直播，公交和楼宇电视滚动播放',
      en: 'Live talks online, screens on buses and in buildings',
    },
    summary: {
      zh: '“玩转科普”在抖音与快手等平台直播，科普内容在公交和楼宇电视上滚动。“科普中国”的注册，另有一个数。',
      en: 'Playing with Science is live on short-video platforms; screens on buses and in buildings show science too. Registration with Science China is counted apart.',
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
        '[玩转科普](campaigns/play-science)，在抖音与快手等平台上做系列直播，累计{ty-fig-play-science-sessions}，受众累计{ty-fig-play-science-audience}，统计期均未注明。',
      ),
      figures('玩转科普', ['ty-fig-play-science-sessions', 'ty-fig-play-science-audience']),
      h('屏幕与报纸'),
      p('直播之外，科普内容还出现在这些地方，播了多少、登了多少期，没有写：'),
      list(['省城公交移动电视、楼宇电视：滚动播放', '微信公众号和视频号', '《太原日报》《太原晚报》的系列专版']),
      h('注册的人'),
      p(
        '“科普中国”实名注册的有{ty-fig-kepu-china-registered}，占全省注册人数的{ty-fig-kepu-china-share}，统计期均未注明。注册数的是人，内容传了多远，没有数。',
      ),
      figures('科普中国注册', ['ty-fig-kepu-china-registered', 'ty-fig-kepu-china-share']),
      p(
        '“期”数的是直播，“人次”数的是看的回数，“人”数的是注册，三样互不换算。受众和占比后面都跟着“以上”，是超过，超过多少没有写；占比的底数是全省注册人数，底数本身也没有写。',
      ),
      note('账号名', '公众号和视频号的账号名，资料没有写明；“科普中国”在这里是平台，不是奖项。'),
      related('every-year-anew'),
    ],
  },
  {
    slug: 'every-year-anew',
    time: '11:50',
    genre: 'news',
    title: { zh: '太原每年的科普活动、科技教育和科普图书', en: 'Activities, education and books of each year' },
    summary: {
      zh: '全国科普日、科普宣传周、青少年科技创新大赛每年举办，科普图书按年均计。“每年”和“年均”读法不同。',
      en: 'Science Day, a week, a contest, books: some are counted each year, some on a yearly average, and the two are read differently.',
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
      p('综述里有几项写“每年”，有几项写“年均”，算法不同。'),
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
      h('全国科普日'),
      p(
        '全国科普日的主题每年不同，形式多样，历年的主题没有列出。2023年的主场活动，写明参加的有[丁能岗](profiles/ding-nenggang)，职务见[他的人物页](profiles/ding-nenggang)。',
      ),
      list([
        '“每年”：说的是一年之中，哪一年没有写',
        '“年均”：几年平均下来，是哪几年没有写',
        '“主场”：说的是活动的一处，不是全部',
      ]),
      note('读数须知', '“每年”和“年均”都不是某一年的实数，也不能乘以年数。'),
      related('literacy-and-five-years'),
    ],
  },
]
