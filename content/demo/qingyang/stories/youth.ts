import type { Story } from '../../story.ts'

export const youthStories: Story[] = [
  {
    slug: 'as-far-as-the-road',
    time: '16:30',
    genre: 'feature',
    title: { zh: '路有多远，课就走多远', en: 'A lesson goes as far as the road' },
    subtitle: { zh: '庆阳的科技展示，一所学校一所学校地到', en: 'Science on show, from school to school' },
    summary: {
      zh: '里程是走出来的，学校是一所一所到的。在那些数字之间，编者想写一写一辆车停下以后的半天。',
      en: 'Miles are made by going, schools are reached one by one. Between the figures lies half a day after a car has stopped.',
    },
    column: 'long-reads',
    topics: ['figures'],
    cover: {
      motif: 'road',
      light: 'dawn',
      alt: { zh: '晨光里通向塬上的路', en: 'A road onto the plateau at dawn' },
    },
    zh: ({ p, h, figures, list, note, related }) => [
      p(
        '塬上的路是这样的：看着对面的村子近，走过去要先下一道沟，再上一道坡。住在这里的人早就明白，距离不是直线。把科学送到这样的学校去，先要认得路。',
      ),
      h('路上的账'),
      p(
        '三抓三促行动以来，庆阳到中小学校举办科技展示活动，到过的学校有{qy-fig-schools}，行程累计{qy-fig-mileage}，惠及师生{qy-fig-reach}。行动从哪一年算起，资料没有写，所以这几个数只能放在“三抓三促行动以来”这句话里读。',
      ),
      figures('科技展示活动', ['qy-fig-schools', 'qy-fig-mileage', 'qy-fig-reach']),
      h('车停下以后'),
      p(
        '一场展示在学校里通常只有半天。半天里，真正属于每个孩子的，也许是摸到一件东西的那几分钟。他按下去，灯亮了；他松开，灯灭了。他会再按一次，看看是不是真的。',
      ),
      p('这“再按一次”，就是科学最初的样子：不信，再试。课本要花许多页才说清楚的事，手指头一下就懂了。'),
      list(['按得亮的，告诉他为什么亮', '按不亮的，让他自己找出哪里断了', '走的时候，留下一个没有讲完的问题']),
      note('编者的描写', '车、灯和孩子是编者设想的情景，用来说明展示怎样起作用；是不是科普大篷车，资料没有写。'),
      h('路走完了，路还在'),
      p(
        '车总要开走。开走以后，学校里留下的是老师。资料提到，还有面向组织工作者、科技辅导员和骨干教练员的培训班，也推荐师生参加省级培训和科学营。展示是一阵风，老师是留在原地的树；风吹过，树记得。',
      ),
      p('里程会越走越长。但愿有一天，路远不再是一件需要写进报道的事。'),
      related('i-love-science'),
    ],
    en: ({ p, h, note }) => [
      p(
        'On the plateau a village across the way looks near; to reach it one goes down into a gully first, and up again. Those who live here have long known that a distance is no straight line. Whoever takes science to such schools must know the road.',
      ),
      h('After the car has stopped'),
      p(
        'A show at a school takes half a day. What belongs to each child in it may be the few minutes with a thing in hand: a button is pressed, a lamp goes on; it is let go, the lamp goes out; and it is pressed once more, to see whether that is true.',
      ),
      p('That “once more” is how science begins. What a textbook takes pages to say, a finger knows at once.'),
      note('Imagined', 'The lamp and the child are the editors’ own, to show how such a show may work.'),
    ],
  },
  {
    slug: 'i-love-science',
    time: '14:40',
    genre: 'news',
    title: { zh: '念出来，写出来，画出来，做出来', en: 'Recited, written, painted, made' },
    summary: {
      zh: '“我爱科学”办成朗诵、书法、绘画、创作的大赛。爱一样东西，本来就不止一种说法。',
      en: '“I Love Science” is held as contests of recitation, calligraphy, painting and works of one’s own. There is more than one way to say that one loves.',
    },
    column: 'youth',
    topics: ['contests', 'figures'],
    campaign: 'love-science',
    cover: {
      motif: 'stars',
      light: 'night',
      alt: { zh: '夜空里一圈圈的星轨', en: 'Rings of star trails' },
    },
    zh: ({ p, h, figures, list, note, related }) => [
      p(
        '要一个孩子说“我爱科学”，他多半会不好意思。可是给他一支笔、一张纸、一段话，他就说了，而且说得比大人好。庆阳的[我爱科学](campaigns/love-science)，就是这样办起来的。',
      ),
      h('同一句话，几种说法'),
      list([
        '朗诵：科学家的故事，念出来才知道哪里会停顿',
        '书法：一个公式、一句名言，写慢了，意思就沉下去',
        '绘画：没有见过的星球，先替它想好颜色',
        '创作：把念头做成一件东西，放到别人手里',
      ]),
      note('编者的解说', '上面的短句是编者对各类比赛的理解，不是比赛要求。'),
      h('来了多少人'),
      p(
        '大赛办了{qy-fig-love-science-events}，参与的中小学生{qy-fig-love-science-students}，评出优秀选手{qy-fig-love-science-winners}，统计期均未注明。优秀选手是评出来的，和“参与”不是一个数；名单没有列出，这里也不写名字。',
      ),
      figures('我爱科学', [
        'qy-fig-love-science-events',
        'qy-fig-love-science-students',
        'qy-fig-love-science-winners',
      ]),
      h('没有评上的'),
      p(
        '没有评上的孩子更多。他们也背过一段话，写坏过几张纸，洗过沾了颜料的手。比赛的好处从来不只在名单上：为了站上去的那几分钟，有些东西已经留在他们身上，一时看不出来，以后会看出来。',
      ),
      related('names-of-honours'),
    ],
  },
  {
    slug: 'two-at-the-lectern',
    time: '15:30',
    genre: 'feature',
    title: {
      zh: '一位院士和一位情报人，走上同一方讲台',
      en: 'An academician and a keeper of knowledge at one lectern',
    },
    summary: {
      zh: '赵红卫、何林先后为学生主讲。一个做研究，一个管着研究者的书房：学问要走得远，两样人都少不了。',
      en: 'Zhao Hongwei and He Lin lectured to students: one does research, the other belongs to the library of those who do. Learning needs both.',
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
    zh: ({ p, h, figures, list, note, related }) => [
      p(
        '2024年，庆阳的学生听了专题科普讲座。主讲的一位是中国科学院院士[赵红卫](profiles/zhao-hongwei)，一位是中国科学院文献情报中心三级职员[何林](profiles/he-lin)。',
      ),
      p('听课的学生有{qy-fig-lecture-audience}，统计期未注明；是几场合计，还是其中一场，资料也没有讲明。'),
      figures('听讲的学生', ['qy-fig-lecture-audience']),
      h('两种人，一件事'),
      p(
        '说起科学家，孩子们想到的是实验室里的人。很少有人想到，实验室后面还有一间更大的屋子，放着前人做过的一切。文献情报的工作，就是让后来的人进得去、找得到、不必把走过的路再走一遍。',
      ),
      p(
        '把这两种人请到同一方讲台上，不知是不是有意。无论如何，台下的孩子会看见：学问不是一个人的事，有人往前走，也有人在后面把灯点着。',
      ),
      h('听一场讲座，可以带走什么'),
      list(['一个没听懂的词，回家查到懂为止', '一个名字，记住他做的是什么', '一个问题，写下来，放在以后会看见的地方']),
      note('编者的建议', '讲座讲了什么，资料没有写；上面几条是编者给听众的建议，没有引用任何人的话。'),
      related('an-interview-and-a-book'),
    ],
  },
  {
    slug: 'names-of-honours',
    time: '11:30',
    genre: 'news',
    title: { zh: '“优秀组织单位”是谁的荣誉', en: 'Whose honour is that of a good organiser' },
    summary: {
      zh: '一项给组织者，一项给作品。写荣誉的时候，把名字写全，就不会把别人的功劳写到自己头上。',
      en: 'One honour is for those who organise, another for what was made. Write their names in full and no merit is taken from anybody.',
    },
    column: 'youth',
    topics: ['contests'],
    cover: {
      motif: 'branches',
      light: 'dawn',
      alt: { zh: '晨光里分岔的细枝', en: 'Fine branches in the dawn' },
    },
    zh: ({ p, h, figures, table, note, related }) => [
      p(
        '比赛结束，奖状各归各家。有的写着孩子的名字，有的写着老师的名字，还有的写着一个单位的名字。后一种最容易写错：它奖的是把比赛办好的人，不是比赛里的作品。',
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
      h('组织是什么'),
      p(
        '组织，是开赛之前把通知送到最远的学校，是替忘带电池的孩子找一节电池，是散场以后数一数，一个都没有少。这些事没有奖也要做；有了奖，做的人会觉得，有人看见了。',
      ),
      note('编者的描写', '最后一段写的是组织工作通常的样子，不是某一次的记录。'),
      related('footnotes-to-figures'),
    ],
  },
]
