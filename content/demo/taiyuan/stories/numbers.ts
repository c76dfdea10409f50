import type { Story } from '../../story.ts'

export const numberStories: Story[] = [
  {
    slug: 'a-wall-of-figures',
    time: '16:50',
    genre: 'review',
    title: { zh: '一面数字墙，敲开每一块砖', en: 'A wall of figures, brick by brick' },
    subtitle: { zh: '太原科协的综述，按口径重排', en: 'A review of Taiyuan, set again by its measures' },
    summary: {
      zh: '从站到基地，从直播到合理化建议：太原的数字多得可以砌墙。砌之前，先看清每块砖的单位和日期。',
      en: 'From stations to bases, from live talks to proposals: Taiyuan has figures enough for a wall. Look at unit and date of each before laying it.',
    },
    column: 'numbers',
    topics: ['figures'],
    cover: {
      motif: 'windows',
      light: 'dusk',
      alt: { zh: '一面格窗，几格亮着橙光', en: 'A wall of panes, some lit in orange' },
    },
    zh: ({ p, h, table, list, note, related }) => [
      p(
        '一份综述里有几十个数，一口气读下来容易混。我们换一种办法：把它们当成砖，按用途分垛，每一块都刻上单位和起点。想读哪一垛，就从哪里敲开。',
      ),
      h('墙的四段'),
      table('从哪里读起', [
        ['这一段', '代表的一块', '起点', '往下读'],
        [
          '站与人',
          '院士工作站累计{ty-fig-academician-stations}',
          '目前',
          '[院士进站](articles/academicians-at-their-stations)',
        ],
        [
          '项目',
          '合作项目{ty-fig-cooperation-projects}',
          '统计期未注明',
          '[一笔合得上的账](articles/an-account-that-adds-up)',
        ],
        [
          '企业',
          '金桥工程累计{ty-fig-golden-bridge}',
          '市科协七大以来',
          '[桥上走过多少](articles/across-the-golden-bridge)',
        ],
        [
          '公众',
          '科普教育基地累计{ty-fig-science-bases}',
          '市科协七大以来',
          '[公园里的画廊](articles/galleries-in-the-parks)',
        ],
      ]),
      h('起点比大小要紧'),
      p(
        '多数的数写作“市科协七大以来”，就是从市科协第七次代表大会算起。那次大会在哪一天，资料没有写；第八次代表大会的日期也没有写。所以这堵墙有地基的位置，没有地基的日期。',
      ),
      p('另有一些数写“目前”，一些写“每年”“年均”，还有不少没有写。不同的起点不能放在同一根轴上比高矮。'),
      h('不砌进来的'),
      list([
        '没有数目的：基层的站点、多次的荣誉，原文只说“多”',
        '名称里的：科普图书进万家的“万家”是名称',
        '工作方法里的：“6×3工作矩阵体系”“3＋1阵地建设”，内容没有展开',
      ]),
      note('怎样引用', '引用这面墙上的任何一块，请连同单位、限定词和起点一起引用。缺了起点，砖就成了石头。'),
      related('numbers-that-look-alike'),
    ],
    en: ({ p, h, list, note }) => [
      p(
        'The many figures of a review are easily confused. We take them for bricks, sort them by their use, and cut into each its unit and its start.',
      ),
      h('Four parts of the wall'),
      list([
        'Stations and people: [academicians at their stations](articles/academicians-at-their-stations)',
        'Projects: [an account that adds up](articles/an-account-that-adds-up)',
        'Enterprises: [across the Golden Bridge](articles/across-the-golden-bridge)',
        'The public: [galleries in the parks](articles/galleries-in-the-parks)',
      ]),
      h('The start matters more than the size'),
      p(
        'Most figures are counted since the association’s seventh congress, of which no date is given. Others are of “now”, of each year, or of no stated time. Figures of different starts cannot stand on one axis.',
      ),
      note('How to quote', 'Take a brick with its unit, its bound and its start. Without a start it is only a stone.'),
    ],
  },
  {
    slug: 'literacy-and-five-years',
    time: '14:20',
    genre: 'feature',
    title: { zh: '一个百分数，和一串第一', en: 'A percentage and a row of firsts' },
    summary: {
      zh: '公民科学素质的比例来自抽样调查，考核的名次来自评估。一个量人，一个量工作，尺子不同。',
      en: 'The share of literate citizens comes from a survey, the rank from an assessment. One measures people, the other work.',
    },
    column: 'numbers',
    topics: ['figures'],
    cover: {
      motif: 'strata',
      light: 'winter',
      alt: { zh: '浅色天空下一层高过一层的山影', en: 'Ridges rising one above the other' },
    },
    zh: ({ p, h, figures, table, note, related }) => [
      p(
        '太原公民具备基本科学素质的比例是{ty-fig-literacy-rate}，出自中国科协的抽样调查，2022年公布，居全省第一。它高于全国和全省的平均，平均是多少，资料没有写。',
      ),
      figures('科学素质比例', ['ty-fig-literacy-rate']),
      h('另一把尺子'),
      p(
        '全省的全民科学素质工作评估考核，太原{ty-fig-first-years}第一，原文称“五连冠”；起止年份没有写，统计期未注明。统筹这件事的领导小组有{ty-fig-literacy-members}，统计期未注明。',
      ),
      figures('考核与组织', ['ty-fig-first-years', 'ty-fig-literacy-members']),
      table('两把尺子', [
        ['', '比例', '考核'],
        ['量什么', '人', '工作'],
        ['谁来量', '中国科协，抽样调查', '全省评估考核'],
        ['什么时候', '2022年公布', '起止年份没有写明'],
      ]),
      h('别的城市也有百分数'),
      p(
        '别处的科普稿件里也有类似的比例。调查的年份、样本和办法不同，数值就不能直接比。一个城市最该比的是自己的上一次：只是上一次是多少，这份资料里没有。',
      ),
      note(
        '方案',
        '《太原市全民科学素质行动计划纲要实施方案》有两份，分属2016—2020年和2021—2025年，书名相同。其中的5大人群，名称没有列出。',
      ),
      related('numbers-that-look-alike'),
    ],
  },
]
