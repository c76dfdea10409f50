import type { Story } from '../../story.ts'

export const baigaliStories: Story[] = [
  {
    slug: 'listening-to-guru-songs',
    time: '15:10',
    genre: 'feature',
    title: { zh: '听一首古如歌，科学能问些什么', en: 'What science can ask of a guru song' },
    subtitle: { zh: '“带你看非遗里的科普”从歌声开始', en: 'A series on heritage begins with a voice' },
    summary: {
      zh: '百嘎丽的非遗科普视频以鄂尔多斯古如歌开篇，获得“典赞·科普中国”提名。它为什么值得从科学的一侧再听一遍？',
      en: 'Baigali’s videos on heritage open with the guru songs of Ordos and were nominated in a national selection. Why listen again, from the side of science?',
    },
    column: 'activities',
    topics: ['heritage', 'media'],
    campaign: 'science-in-heritage',
    cover: {
      motif: 'waves',
      light: 'dawn',
      alt: { zh: '一重重波形叠成的远山', en: 'Waveforms stacked like distant hills' },
    },
    zh: ({ p, h, list, note, quote, related }) => [
      p(
        '一首歌传得够久，就成了遗产。可它每一次被唱出来，仍是一件当下的事：有人吸气，声带振动，空气把振动送到另一个人的耳边。遗产与科学，在这口气里碰了头。',
      ),
      p(
        '[“百嘎丽带你看非遗里的科普”](campaigns/science-in-heritage)就从这里下手。这是一个原创科普视频系列，开篇选的是鄂尔多斯古如歌。',
      ),
      h('先把问题摆出来'),
      p('节目怎样讲，要到视频里看。坐在屏幕前，读者不妨先带上几个问题：'),
      list([
        '声音高低由什么决定？是力气，还是振动的快慢？',
        '不同的人唱同一个音，为什么还是听得出是谁？',
        '在开阔的草原上唱，和在屋子里唱，听上去差在哪里？',
        '没有乐谱的年代，一段旋律靠什么不走样？',
      ]),
      note(
        '编者补充的常识',
        '音高由振动的快慢决定；音色的差别，来自泛音的多少与强弱；屋子里听到的声音，有一部分是从墙面反射回来的。这几句是通常的声学知识，不是节目内容。',
      ),
      h('一次提名'),
      p(
        '首期作品获得“典赞·科普中国”提名，是自治区唯一被提名的作品。提名说明它进入了评选者的视野，和获奖是两件事；提名的年份，资料没有写明。',
      ),
      quote('是提名，不是获奖。', '本站荣誉用语'),
      h('为什么从一首歌开始'),
      p(
        '科普常常从新事物讲起：新材料、新飞船、新药。从旧事物讲起，路要绕一点，却有一个好处：听众早就在里面了。会唱的人不觉得自己在学科学，等到问题被问出来，才发现嗓子里一直有一间实验室。',
      ),
      p('系列后来做了哪些题目、一共多少期，资料没有给出。我们只能说，它的第一个音是从哪里起的。'),
      related('talks-on-air-and-phone'),
    ],
    en: ({ p, h, list, note, quote }) => [
      p(
        'A song that has been handed down for long enough becomes heritage. Yet each time it is sung it happens now: somebody breathes in, vocal folds vibrate, and the air carries the vibration to another ear. In that breath heritage and science meet.',
      ),
      p(
        '[Baigali Shows You the Science in Heritage](campaigns/science-in-heritage) starts there. It is a series of original videos, and it opens with the guru songs of Ordos.',
      ),
      h('First, the questions'),
      p('How the programme answers is for the video to show. A viewer might bring a few questions along:'),
      list([
        'What makes a sound high or low: strength, or the speed of the vibration?',
        'Why can we tell two singers apart when they sing the same note?',
        'How does a voice differ on the open steppe and in a room?',
        'Without a score, what keeps a melody in shape?',
      ]),
      note(
        'Added by the editors',
        'Pitch depends on the speed of vibration; the colour of a voice on how many overtones it has and how strong they are; in a room part of what we hear comes back from the walls. This is common knowledge of acoustics and not the content of the programme.',
      ),
      h('A nomination'),
      p(
        'The opening video was nominated in the Dianzan Science China selection, the only nominee from the region. A nomination means that it was noticed; it is not an award. The year is not stated.',
      ),
      quote('Nominated, not awarded.', 'House style of this site'),
      h('Why begin with a song'),
      p(
        'Public science likes to begin with what is new: a material, a spacecraft, a drug. To begin with something old is a detour with one advantage: the audience is already inside. Those who sing do not think that they are learning science. Only when the question is put do they find that there has been a laboratory in the throat all along.',
      ),
    ],
  },
  {
    slug: 'talks-on-air-and-phone',
    time: '14:30',
    genre: 'feature',
    title: { zh: '同一个开讲，电波里和手机上', en: 'The same talks, on air and on the phone' },
    summary: {
      zh: '百嘎丽科普开讲既是电视广播节目，也是短视频。两种产量怎么数，被平台选用又怎么数？',
      en: 'Baigali Talks are broadcast and are also short videos. How are the two counted, and how their use by other platforms?',
    },
    column: 'activities',
    topics: ['media', 'figures'],
    campaign: 'baigali-talks',
    cover: {
      motif: 'waves',
      light: 'night',
      alt: { zh: '夜色里一道道起伏的声波', en: 'Sound waves rising and falling in the night' },
    },
    zh: ({ p, h, figures, list, note, related }) => [
      p(
        '清早出车的人听广播，晚饭后的一家人看电视，等车的年轻人刷手机。一个想被所有人听见的科普节目，得先承认听众不在同一个地方。[百嘎丽科普开讲](campaigns/baigali-talks)的办法，是一份内容，两种样子。',
      ),
      h('一种论期，一种也论期'),
      p(
        '电视广播节目累计推出{od-fig-talk-broadcast}，新媒体短视频累计{od-fig-talk-short-video}，统计期均未注明。两个数都以“期”为单位，却不是一回事：一期广播节目和一期短视频，长短和做法都不同，所以本站把它们并排放，不加总。',
      ),
      figures('开讲的产量', ['od-fig-talk-broadcast', 'od-fig-talk-short-video', 'od-fig-media-items']),
      p('还有一类更短的内容：经由市级主流媒体推送的科普信息，累计{od-fig-media-items}，统计期未注明。它以“条”计。'),
      h('被别人选中'),
      p(
        '自己播出是一回事，被别的平台选用是另一回事。自治区“云上科普”平台采用了{od-fig-cloud-kepu}，科普中国{od-fig-kepu-china}，央视频{od-fig-cctv-video}，统计期均未注明。前后几个数单位有“期”有“条”，只能各自成行。',
      ),
      figures('平台采用', ['od-fig-cloud-kepu', 'od-fig-kepu-china', 'od-fig-cctv-video']),
      p(
        '平台采用意味着另一群编辑看过、挑过。对做节目的人来说，这比播出多一道检验；对看节目的人来说，则是在自己习惯的地方就能遇见它，不必专程去找。',
      ),
      note('同名提醒', '这里的“云上科普”是自治区的平台。别处也有叫这个名字的，不是同一个。'),
      h('没有写出来的'),
      list(['在哪家电视台、哪个频率播出', '短视频发在哪个账号', '有多少人听过、看过']),
      p('最后一项最让人好奇。期数衡量的是做节目的人有多勤快；有没有人听，得另找办法去数。'),
      related('baigali-one-name'),
    ],
  },
  {
    slug: 'science-set-to-music',
    time: '13:45',
    genre: 'feature',
    title: { zh: '科学也可以唱出来', en: 'Science can be sung' },
    summary: {
      zh: '歌曲、诗歌、音乐剧：百嘎丽的文艺作品库想试一试，科学能不能不靠讲解也让人记住。',
      en: 'Songs, poems, musical theatre: a library of works asks whether science can be remembered without a lecture.',
    },
    column: 'activities',
    topics: ['media', 'heritage'],
    campaign: 'baigali-arts',
    cover: {
      motif: 'waves',
      light: 'summer',
      alt: { zh: '草色的波线一行行铺开', en: 'Rows of waves in the colour of grass' },
    },
    zh: ({ p, h, list, note, related }) => [
      p(
        '多数人背得出的第一首诗里有月亮，会唱的第一支歌里有星星。那时还没有人告诉我们月亮为什么有圆缺、星星为什么会闪。先有了惦记，后来才有了问题。',
      ),
      p(
        '[百嘎丽科普文艺作品库](campaigns/baigali-arts)走的像是这条路。它收的不是讲稿，而是作品，全部原创：能唱的有歌曲，能念的有诗歌，能演的有音乐剧，还有写给弦乐和管乐的曲子。',
      ),
      h('讲解之外'),
      p(
        '讲解的好处是准确，难处是听的人得先坐下来。作品反过来：它不负责把一件事讲完，只负责让人愿意再想一想。两者各做各的，才不会互相为难——要求一支歌把原理说透，歌就难听了；要求一堂课动人落泪，课也就散了。',
      ),
      p(
        '也有两者靠得很近的时候。星空、节气、风和声音，本来就既是科学的题目，也是歌的题目。写歌的人若肯多查一遍资料，讲科学的人若肯多听几首歌，中间那道墙会薄很多。',
      ),
      h('怎样判断一件科普文艺作品好不好'),
      p('没有统一的尺子。读者可以自己试着问：'),
      list([
        '去掉科学，它还是不是一件作品？',
        '去掉文艺，里面的说法还站不站得住？',
        '听完以后，想不想去查一查、问一问？',
      ]),
      note('数目', '作品库收了多少件，资料没有写明，本站不给数目。'),
      p('作品库被说成一种“新模式”。新不新，过几年再看；眼下能确定的是，它给科学添了几副嗓子。'),
      related('listening-to-guru-songs'),
    ],
  },
  {
    slug: 'the-lightest-leaves',
    time: '12:50',
    genre: 'feature',
    title: { zh: '课间操、表情包与站台上的一块屏', en: 'A class break, a sticker, a screen on the platform' },
    summary: {
      zh: '最轻的传播不占用谁的时间：做操、聊天、等车，科普就在手边。',
      en: 'The lightest kind of outreach takes nobody’s time: at exercise, in a chat, while waiting for a bus.',
    },
    column: 'activities',
    topics: ['media', 'schools'],
    campaign: 'stickers-and-goods',
    cover: {
      motif: 'grass',
      light: 'summer',
      alt: { zh: '夏日里一片随风倾斜的草', en: 'Grass leaning in a summer wind' },
    },
    zh: ({ p, h, list, note, related }) => [
      p(
        '要人专门抽出时间听科普，是一种很高的要求。更多的时候，人们只有零碎的空当：课间、排队、等车，或者一句话不知怎么回的那几秒。“百嘎丽”有几片很轻的叶子，正好落在这些空当里。',
      ),
      h('在校园：动一动'),
      p(
        '[“百嘎丽”课间操](campaigns/class-break-exercise)已经走进校园。操是给身体的，名字是给记忆的：许多孩子知道这个品牌，也许不是从节目里，而是从操场上。',
      ),
      h('在手机：笑一笑'),
      p(
        '[微信表情包](campaigns/stickers-and-goods)和品牌文创，让这个名字出现在聊天框里、书桌上。它们不讲道理，只混个脸熟；等到哪天真的遇到一期节目，就不算陌生了。',
      ),
      h('在路上：看一眼'),
      p('科普宣传片和标语，还出现在人来人往的地方：'),
      list(['机场、铁路和公交', '商场与超市', '城区临街商铺的户外大屏']),
      p(
        '等车的人看一块屏，通常只有几秒。几秒钟说不清一个原理，却够提出一个问题。从这个角度看，最轻的叶子要过的是最窄的门：能不能只用一句话，让人下车以后还记得。',
      ),
      p(
        '轻，不等于随便。越短的句子，越经不起一个错字；一套操、一个表情，做错了，孩子会跟着错很久。最轻的东西，往往要最多的人点头才能放出去。',
      ),
      note('资料没有写的', '有多少学校在做操、表情包有几套、大屏分布在哪些路口，都没有写明。'),
      related('baigali-one-name'),
    ],
  },
]
