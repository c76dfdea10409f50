import type { Story } from '../../story.ts'

export const screenStories: Story[] = [
  {
    slug: 'a-year-on-screen',
    time: '15:30',
    genre: 'feature',
    title: {
      zh: '2024年全年，临汾做了83个科普视频',
      en: 'In 2024 Linfen made 83 science films',
    },
    summary: {
      zh: '还有“临汾微科普”讲科学家精神和科技前沿的专栏，讲活动、动态和科普知识的推文，讲食品安全与营养的直播。',
      en: 'And a column on scientists and the front of research, posts on what goes on, and a live talk on food.',
    },
    column: 'on-screen',
    topics: ['live', 'spirit', 'figures'],
    happened: '2024',
    cover: {
      motif: 'windows',
      light: 'day',
      alt: { zh: '一格一格的窗', en: 'A grid of windows' },
    },
    zh: ({ p, h, figures, list, related }) => [
      p(
        '科普视频{lf-fig-kepu-videos}，推文{lf-fig-posts}，专栏{lf-fig-spirit-column}：这是2024年全年，临汾在屏幕上做的事。',
      ),
      figures('2024年全年', ['lf-fig-spirit-column', 'lf-fig-kepu-videos', 'lf-fig-posts'], 'numbers'),
      h('在哪里看，看什么'),
      list([
        '“临汾微科普”设科学家精神和科技前沿专栏，出一回算一期',
        '科普视频和推文发在多个媒体平台上，推文讲重大活动、工作动态和科普知识',
        '[直播讲座](articles/a-live-talk-about-the-table)讲食品安全与营养，看一回算一人次',
      ]),
      h('屏幕外的科学家精神'),
      p('专栏里的科学家精神，屏幕外也有人讲：[三位教授](articles/three-professors)把它带到了校园、机关和企业。'),
      related('a-live-talk-about-the-table'),
    ],
  },
  {
    slug: 'a-live-talk-about-the-table',
    time: '14:50',
    genre: 'news',
    title: { zh: '临汾开直播，讲食品安全与营养', en: 'Linfen goes live on food, its safety and its value' },
    summary: {
      zh: '2024年，食品安全与营养科普直播讲座的观看达到18.48万人次。',
      en: 'The live lecture of 2024 had 184,800 views.',
    },
    column: 'on-screen',
    topics: ['live'],
    happened: '2024',
    cover: {
      motif: 'waves',
      light: 'dusk',
      alt: { zh: '暮色里一道道信号似的波线', en: 'Waves like signals in the dusk' },
    },
    zh: ({ p, h, figures, note, related }) => [
      p(
        '吃得安全，吃得有营养，是2024年临汾科普直播讲座的题目，观看的有{lf-fig-live-viewers}。人次数的是看了多少回：同一个人看了又看，就不止算一回。',
      ),
      figures('直播讲座', ['lf-fig-live-viewers']),
      h('线下也讲健康'),
      p(
        '2024年，学会到社区、学校和企业办健康科普讲座，做心理团体辅导。“[科普赶集](campaigns/science-fair)”给村民带去的，也有健康服务。',
      ),
      p('屏幕上还可以接着看：2024年全年，临汾在多个媒体平台上制作发布的科普视频有{lf-fig-kepu-videos}。'),
      note('还不知道的', '主讲人是谁，在哪一天、哪个平台直播。'),
      related('scientists-on-television'),
    ],
  },
  {
    slug: 'scientists-on-television',
    time: '13:50',
    genre: 'news',
    title: { zh: '2024年，临汾用3个宣传片礼赞科技工作者', en: 'Three films of 2024 honour those who work in science' },
    summary: {
      zh: '宣传片由市科协与市电视台联合发布。同一年，还有最美科技工作者的学习宣传、走访慰问和《致科技工作者的一封信》。',
      en: 'The association and the city’s television published them together. The same year brought visits, a letter, and a campaign for the most admired.',
    },
    column: 'on-screen',
    topics: ['live', 'spirit'],
    campaign: 'best-workers',
    happened: '2024',
    cover: {
      motif: 'stars',
      light: 'night',
      alt: { zh: '夜空里的星轨', en: 'Star trails in the night sky' },
    },
    zh: ({ p, h, figures, list, note, related }) => [
      p('2024年，临汾市科协与市电视台联合发布专题宣传片{lf-fig-tribute-films}，主题是礼赞科技工作者。'),
      figures('专题宣传片', ['lf-fig-tribute-films']),
      h('同一年，还有这些'),
      list([
        '[2024年临汾最美科技工作者](campaigns/best-workers)学习宣传活动',
        '《致科技工作者的一封信》',
        '班子带队，走访慰问优秀科技工作者，送上节日祝福',
        '“全国科技工作者日”主场活动，与“中国科学家精神主题展”启动仪式合办',
      ]),
      h('职称晋升通道'),
      p(
        '科普工作者的职称晋升也有了通道：完善评价机制，优化发展政策。与之相连的，是中共中央办公厅、国务院办公厅的《关于新时代进一步加强科学技术普及工作的意见》。',
      ),
      note('还不知道的', '宣传片拍的是谁，最美科技工作者有哪些人。'),
      related('three-professors'),
    ],
  },
]
