import type { Story } from '../../story.ts'

export const youthStories: Story[] = [
  {
    slug: 'as-far-as-the-road',
    time: '16:30',
    genre: 'feature',
    title: { zh: '庆阳到中小学校办科技展示', en: 'Science shows at the schools of Qingyang' },
    subtitle: {
      zh: '三抓三促行动以来的学校、行程与师生',
      en: 'Schools, kilometres and people',
    },
    summary: {
      zh: '三抓三促行动以来，科技展示到过的学校、走过的行程和惠及的师生，各有一个数；它们说了什么、没有说什么，一并说明。',
      en: 'Schools, kilometres, people: the figures of Qingyang’s science shows, read for what they say and what they leave out.',
    },
    column: 'long-reads',
    topics: ['figures'],
    cover: {
      motif: 'road',
      light: 'dawn',
      alt: { zh: '晨光里通向远处的路', en: 'A road into the distance at dawn' },
    },
    zh: ({ p, h, figures, list, related }) => [
      p('三抓三促行动以来，庆阳到中小学校办科技展示活动。资料用学校、行程和师生的数来说这件事，没有写活动的内容。'),
      h('学校、行程和师生'),
      p(
        '三抓三促行动以来，到过的学校有{qy-fig-schools}，行程累计{qy-fig-mileage}，惠及师生{qy-fig-reach}。行动从哪一年算起，资料没有写，所以这几个数只能放在“三抓三促行动以来”这句话里读。',
      ),
      figures('科技展示活动', ['qy-fig-schools', 'qy-fig-mileage', 'qy-fig-reach']),
      h('几个数的口径'),
      p(
        '学校论“所”，数的是到过的地方；一所学校去过几回，从这个数里看不出来。行程论“公里”，是走过的路加起来的，所以写“累计”。师生论“人”，写的是“惠及”；其中多少学生、多少老师，没有分开。',
      ),
      p('把它们相除，就能得到每所学校多少公里、每所学校多少人。本站没有这样算：一次出行到几所学校，资料没有写。'),
      list([
        '能说的：到过多少所学校，走了多少路，惠及多少师生',
        '不能说的：办过多少场，每场多久，展示了什么',
        '不去补的：是不是科普大篷车，资料没有写',
      ]),
      h('展示之外'),
      p(
        '资料还写到面向组织工作者、科技辅导员和骨干教练员的培训班，也写到推荐师生参加省级培训和科学营。这几件事的次数、人数和年份，资料没有写。',
      ),
      related('i-love-science'),
    ],
    en: ({ p, h }) => [
      p(
        'The source gives a few figures of the science shows at Qingyang’s schools and does not describe the shows. Here is what each figure counts, and what it leaves out.',
      ),
      h('What each counts'),
      p(
        'The shows reached {qy-fig-schools} schools: how often each of them is not said. They travelled {qy-fig-mileage} kilometres in all, and {qy-fig-reach} teachers and pupils are said to have benefited. All of these are counted from the start of a campaign whose year is not given.',
      ),
      p(
        'To divide one by another would give kilometres or people for each school. We have not done so: how many schools one journey took in is not stated.',
      ),
    ],
  },
  {
    slug: 'i-love-science',
    time: '14:40',
    genre: 'news',
    title: {
      zh: '“我爱科学”大赛：朗诵、书法、绘画、创作',
      en: '“I Love Science”: recitation, calligraphy, painting, works',
    },
    summary: {
      zh: '庆阳面向中小学生举办“我爱科学”大赛，评出优秀选手；统计期未注明。',
      en: 'Contests for the pupils of Qingyang: recitation, calligraphy, painting and works of one’s own. Their period is not stated.',
    },
    column: 'youth',
    topics: ['contests', 'figures'],
    campaign: 'love-science',
    cover: {
      motif: 'stars',
      light: 'night',
      alt: { zh: '夜空里一圈圈的星轨', en: 'Rings of star trails' },
    },
    zh: ({ p, h, figures, list, related }) => [
      p('[我爱科学](campaigns/love-science)是庆阳面向中小学生的科普大赛，分这几类：'),
      list(['朗诵', '书法', '绘画', '创作（作品是哪一种，没有讲明）']),
      p(
        '“朗诵大赛”“书法大赛”这样的单项赛名，是由原文连写的一串类名拆出来的。每一类怎样比、由谁来评、在哪里办，资料没有写。',
      ),
      h('场次与人数'),
      p(
        '大赛办了{qy-fig-love-science-events}，参与的中小学生{qy-fig-love-science-students}，评出优秀选手{qy-fig-love-science-winners}，统计期均未注明。优秀选手是评出来的，和“参与”不是一个数；名单没有列出，这里也不写名字。',
      ),
      figures('我爱科学', [
        'qy-fig-love-science-events',
        'qy-fig-love-science-students',
        'qy-fig-love-science-winners',
      ]),
      h('几个数之间'),
      p(
        '大赛的场数与类数恰好相同，很容易读成一类一场；原文没有这样说，这里也不替它说。参与的人数带“余”，是超过；优秀选手的数没有限定词，是准数。每一类各评出多少、有没有人参加不止一类，资料没有写，所以也不算获奖的比例。',
      ),
      related('names-of-honours'),
    ],
  },
  {
    slug: 'two-at-the-lectern',
    time: '15:30',
    genre: 'feature',
    title: {
      zh: '赵红卫、何林为庆阳学生主讲科普讲座',
      en: 'Zhao Hongwei and He Lin lecture to students in Qingyang',
    },
    summary: {
      zh: '2024年，庆阳的专题科普讲座由赵红卫、何林主讲，听课的是学生。讲题和场次没有写明。',
      en: 'In 2024 Zhao Hongwei and He Lin lectured to students. Their subjects are not stated.',
    },
    column: 'youth',
    topics: ['scholars', 'figures'],
    profiles: ['zhao-hongwei', 'he-lin'],
    happened: '2024',
    cover: {
      motif: 'arches',
      light: 'day',
      alt: { zh: '几道拱门，门里是远山', en: 'Arches with hills behind them' },
    },
    zh: ({ p, h, figures, list, related }) => [
      p(
        '2024年，庆阳办了面向学生的专题科普讲座。主讲的一位是中国科学院院士[赵红卫](profiles/zhao-hongwei)，一位是中国科学院文献情报中心三级职员[何林](profiles/he-lin)。',
      ),
      p('听课的学生有{qy-fig-lecture-audience}，统计期未注明；是几场合计，还是其中一场，资料也没有讲明。'),
      figures('听讲的学生', ['qy-fig-lecture-audience']),
      h('两位主讲人的称谓'),
      p(
        '“中国科学院院士”是一个称号，“中国科学院文献情报中心三级职员”是单位加职级。两种称谓都有“中国科学院”，但不是一回事：前一位写明是院士，没有写所在单位；后一位写明了单位和职级，没有写研究的领域。',
      ),
      p(
        '两位是同场还是分场、谁先谁后、题目是什么，资料也没有写。所以本站不说“同台”，不替他们拟题目，也没有引用任何人的话。',
      ),
      h('听讲人数怎样算'),
      p(
        '听讲的人数带一个“多”字，是超过。如果是各场合计，同一个学生听了不止一场，就可能算不止一回；如果是其中一场，别的场次便没有数。哪一种都说得通，正因为这样，才不能挑一种来写。',
      ),
      h('写明的和没有写明的'),
      list([
        '主讲人：写明姓名和称谓',
        '听众：写的是学生，没有写年级和学校',
        '人数：有数，没有写明是一场还是几场合计',
        '讲题和内容：没有写',
      ]),
      related('an-interview-and-a-book'),
    ],
  },
  {
    slug: 'names-of-honours',
    time: '11:30',
    genre: 'news',
    title: {
      zh: '庆阳获甘肃省青少年科技创新大赛优秀组织单位',
      en: 'Qingyang is honoured as an organiser of a provincial contest',
    },
    summary: {
      zh: '另有全国青年科普创新实验暨作品大赛甘肃赛区的优秀奖，获奖主体按行文推定。两项荣誉的年份都没有写明。',
      en: 'Another honour comes from a national contest for the young. The year of neither is stated.',
    },
    column: 'youth',
    topics: ['contests'],
    cover: {
      motif: 'branches',
      light: 'dawn',
      alt: { zh: '晨光里分岔的细枝', en: 'Fine branches in the dawn' },
    },
    zh: ({ p, h, figures, table, related }) => [
      p(
        '资料里有两项和科技竞赛有关的荣誉，名称里都带“优秀”。“优秀组织单位”的字面很清楚，奖的是组织的一方，不是哪一件作品；“优秀奖”只说了等次，奖给谁，要看前后文。',
      ),
      table('资料里的两项荣誉', [
        ['名称', '要留意的'],
        ['第三十八届甘肃省青少年科技创新大赛优秀组织单位', '奖的是组织；年份没有写明'],
        ['第十届全国青年科普创新实验暨作品大赛（甘肃赛区）优秀奖', '获奖的主体，按行文推定为市科协'],
      ]),
      p(
        '第一项里的届次，资料另一处写作“第38届”，是同一届；这项大赛与庆阳的关系，原文只称“成功举办”，主办还是承办没有写。',
      ),
      h('上场的学生'),
      p(
        '参加这一类科技竞赛的学生{qy-fig-youth-contest}，统计期未注明。“这一类”不止一项赛事，所以这个数不能算到任何一项头上。',
      ),
      figures('参加科技竞赛的学生', ['qy-fig-youth-contest']),
      h('一个“优秀”，两种读法'),
      p(
        '“优秀组织单位”里的“优秀”说的是谁；“优秀奖”里的“优秀”说的是哪一等。前一项的主语，资料写的是庆阳；后一项的获奖主体，只能按行文推定。授予这两项荣誉的是谁，都没有写。',
      ),
      p('两项的年份也没有写。届次不等于年份，不能拿第几届去倒推是哪一年，也不能写成2024年的荣誉。'),
      related('footnotes-to-figures'),
    ],
  },
]
