import type { Story } from '../../story.ts'

export const academicianStories: Story[] = [
  {
    slug: 'academicians-at-their-stations',
    time: '16:10',
    genre: 'feature',
    title: { zh: '院士带着团队，来到太原的工作站', en: 'Academicians and their teams come to Taiyuan' },
    summary: {
      zh: '太原建起院士工作站，引进院士，也引进他们团队里的专家；还有院士通过“智汇中国”平台，为全省的转型献策。',
      en: 'Stations have brought academicians to Taiyuan, with experts of their teams. Some of them advise the whole province on its transition.',
    },
    column: 'academicians',
    topics: ['stations', 'figures'],
    cover: {
      motif: 'lattice',
      light: 'dusk',
      alt: { zh: '暮色里的格阵，像一张图纸', en: 'A lattice at dusk, like a drawing' },
    },
    zh: ({ p, h, figures, related }) => [
      p(
        '目前，太原的院士工作站累计{ty-fig-academician-stations}，引进院士累计{ty-fig-academicians}。院士不是独自来的：他们团队里的专家，也引进了{ty-fig-team-experts}。',
      ),
      h('另一种站'),
      p('国家重大人才工程的专家也有自己的站。目前，这样的{ty-fig-expert-stations}，引进专家{ty-fig-station-experts}。'),
      figures('目前的站与人', [
        'ty-fig-academician-stations',
        'ty-fig-academicians',
        'ty-fig-team-experts',
        'ty-fig-expert-stations',
        'ty-fig-station-experts',
      ]),
      h('为全省献策'),
      p('在太原有工作站的院士里，有{ty-fig-advisory-academicians}通过“智汇中国”平台，为全省的转型献策。'),
      figures('献策', ['ty-fig-advisory-academicians']),
      p('招才引智的平台还有一个：省科协的“海智计划”工作基地，也落户太原。'),
      related('an-account-that-adds-up'),
    ],
  },
  {
    slug: 'an-account-that-adds-up',
    time: '15:20',
    genre: 'feature',
    title: {
      zh: '与院士团队合作，一批成果已经转化',
      en: 'Work with academicians: results put to use',
    },
    summary: {
      zh: '太原与院士团队的合作项目，有的已经转化，有的完成研发，有的还在研发；专利申请、国家标准和专业人才，也由此而来。',
      en: 'Some joint projects have been put to use, some are finished, some are under way. Patent applications, national standards and trained people have come of them.',
    },
    column: 'academicians',
    topics: ['stations', 'figures'],
    cover: {
      motif: 'strata',
      light: 'dusk',
      alt: { zh: '暮色里高低分明的山影', en: 'Ridges in clear steps at dusk' },
    },
    zh: ({ p, h, figures, note, related }) => [
      p(
        '太原与院士团队的合作项目有{ty-fig-cooperation-projects}。其中，成果转化的{ty-fig-results-transferred}，完成研发的{ty-fig-rd-done}，正在研发的{ty-fig-rd-ongoing}：一笔加得起来的账。',
      ),
      figures(
        '合作项目到了哪一步',
        ['ty-fig-cooperation-projects', 'ty-fig-results-transferred', 'ty-fig-rd-done', 'ty-fig-rd-ongoing'],
        'bars',
      ),
      h('专利、奖项、标准与人才'),
      p(
        '合作带来的，有申请专利{ty-fig-patents}，有国家各类奖项{ty-fig-national-awards}、省部级各类奖项{ty-fig-provincial-awards}；有制定的{ty-fig-standards-made}，参与制定的{ty-fig-standards-joined}；还有联合培养的专业人才{ty-fig-talent-trained}。',
      ),
      figures('项目带来的', [
        'ty-fig-patents',
        'ty-fig-national-awards',
        'ty-fig-provincial-awards',
        'ty-fig-standards-made',
        'ty-fig-standards-joined',
        'ty-fig-talent-trained',
      ]),
      note('还不知道的', '转化了的成果，用在了哪里。'),
      related('across-the-golden-bridge'),
    ],
    en: ({ p, h, figures, note }) => [
      p(
        'Taiyuan has {ty-fig-cooperation-projects} projects with the teams of academicians. Of these {ty-fig-results-transferred} have been put to use, {ty-fig-rd-done} are finished and {ty-fig-rd-ongoing} are under way: an account that adds up.',
      ),
      figures(
        'How far the projects are',
        ['ty-fig-cooperation-projects', 'ty-fig-results-transferred', 'ty-fig-rd-done', 'ty-fig-rd-ongoing'],
        'bars',
      ),
      h('Patents, awards, standards, people'),
      p(
        'Out of this work came {ty-fig-patents} applications for patents, {ty-fig-national-awards} national awards and {ty-fig-provincial-awards} of provincial or ministerial rank. The teams drew up {ty-fig-standards-made} national standards, took part in drawing up {ty-fig-standards-joined}, and helped to train {ty-fig-talent-trained} people.',
      ),
      figures('What came of them', [
        'ty-fig-patents',
        'ty-fig-national-awards',
        'ty-fig-provincial-awards',
        'ty-fig-standards-made',
        'ty-fig-standards-joined',
        'ty-fig-talent-trained',
      ]),
      note('Not known yet', 'Where the results that were put to use are used.'),
    ],
  },
]
