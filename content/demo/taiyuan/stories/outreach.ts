import type { Story } from '../../story.ts'

export const outreachStories: Story[] = [
  {
    slug: 'galleries-in-the-parks',
    time: '15:00',
    genre: 'feature',
    title: { zh: '逛太原的公园，看科普画廊', en: 'A walk in the park, past galleries of science' },
    summary: {
      zh: '在太原，科普画廊建在公园里，还有一块块专题版面。公园之外，还有科普教育基地、示范基地和惠农服务站。',
      en: 'In Taiyuan galleries of science stand in the parks. Beyond them are outreach bases and stations for farmers.',
    },
    column: 'outreach',
    topics: ['channels', 'figures'],
    cover: {
      motif: 'arches',
      light: 'day',
      alt: { zh: '一排拱门，门里是开阔的天', en: 'A row of arches and an open sky' },
    },
    zh: ({ p, h, figures, related }) => [
      p('太原把科普画廊建在公园里。全市建有画廊的公园有{ty-fig-parks}，画廊上的专题版面年均{ty-fig-gallery-pages}。'),
      figures('公园科普画廊', ['ty-fig-parks', 'ty-fig-gallery-pages']),
      h('基地与服务站'),
      p(
        '走出公园，还有基地。市科协七大以来，国家级和省级科普教育基地累计{ty-fig-science-bases}，省级科普示范基地累计{ty-fig-demo-bases}，省级科普惠农服务站和农村科普{ty-fig-rural-stations}，也是累计的数。',
      ),
      figures('市科协七大以来的基地', ['ty-fig-science-bases', 'ty-fig-demo-bases', 'ty-fig-rural-stations']),
      p('科普场所还与新时代文明实践中心结合起来，“3＋1阵地建设”也有专项资金支持县区。'),
      related('live-and-on-the-bus'),
    ],
  },
  {
    slug: 'live-and-on-the-bus',
    time: '13:10',
    genre: 'news',
    title: {
      zh: '打开抖音看直播，坐上公交看科普',
      en: 'Science live on the phone, and on the bus',
    },
    summary: {
      zh: '“玩转科普”在抖音、快手等平台直播；公交移动电视和楼宇电视滚动播放科普，报纸也有系列专版。',
      en: 'Playing with Science is live on short-video platforms. Screens on buses and in buildings show science too, and newspapers give it pages.',
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
        '[玩转科普](campaigns/play-science)在抖音、快手等平台做系列直播，累计{ty-fig-play-science-sessions}，受众累计{ty-fig-play-science-audience}。',
      ),
      figures('玩转科普', ['ty-fig-play-science-sessions', 'ty-fig-play-science-audience']),
      h('屏幕与报纸'),
      p('不看直播，也会在这些地方碰上科普：'),
      list(['省城公交移动电视、楼宇电视：滚动播放', '微信公众号和视频号', '《太原日报》《太原晚报》的系列专版']),
      h('在“科普中国”注册的人'),
      p(
        '“科普中国”平台上，太原实名注册的有{ty-fig-kepu-china-registered}，占全省注册人数的{ty-fig-kepu-china-share}。',
      ),
      figures('科普中国注册', ['ty-fig-kepu-china-registered', 'ty-fig-kepu-china-share']),
      note('还不知道的', '公众号和视频号叫什么名字。'),
      related('every-year-anew'),
    ],
  },
  {
    slug: 'every-year-anew',
    time: '11:50',
    genre: 'news',
    title: { zh: '全国科普日在太原，每年换个主题', en: 'National Science Day in Taiyuan: a new theme each year' },
    summary: {
      zh: '科普日和科普宣传周每年办，中小学生每年参加科技教育活动，科普图书随讲堂发放。2023年，全国科普日有太原主场活动。',
      en: 'A day and a week of science each year, activities for pupils, and books given out at lectures. In 2023 Taiyuan had a main event of National Science Day.',
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
    zh: ({ p, h, figures, related }) => [
      p(
        '[全国科普日](campaigns/national-science-day)的主题，一年一换。它和[科普宣传周](campaigns/science-week)这样的品牌科普活动，太原每年办{ty-fig-annual-science}。2023年，全国科普日有太原主场活动，山西省科协的[丁能岗](profiles/ding-nenggang)参加。',
      ),
      h('中小学生'),
      p('每年有{ty-fig-students}中小学生参加科技教育活动，[青少年科技创新大赛](campaigns/youth-education)也在其中。'),
      figures('每年', ['ty-fig-annual-science', 'ty-fig-students']),
      h('图书'),
      p(
        '“[科普图书进万家](campaigns/books-for-homes)”的书，随着[科普大讲堂](campaigns/lecture-hall)和[科普讲堂进社区](campaigns/community-hall)一起发，年均{ty-fig-books}。',
      ),
      figures('年均', ['ty-fig-books']),
      related('literacy-and-five-years'),
    ],
  },
]
