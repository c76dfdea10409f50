import type {
  Article,
  ArticleCard,
  Block,
  Campaign,
  CampaignCard,
  Honour,
  Media,
  Profile,
  ProfileCard,
  Ref,
  StatedTitle,
} from '@kewen/content/contract'
import { fixtureForms, goldenBody } from '@kewen/content/fixture'
import type { ReadingModel } from '@kewen/content/reading'
import { coverOf } from '../components/stories/cover-of.ts'

/** What the components of a portal are shown with: its own content, and what it has not in the states that it may have. */
export type Specimens = {
  article: Article
  picture: Media
  /** Every block; those that a portal's page may have in more states, in each. */
  body: Block[]
  stories: { state: string; story: ArticleCard; picture: boolean }[]
  people: { state: string; person: ProfileCard; portrait: boolean }[]
  titles: StatedTitle[]
  /** One of each status. */
  honours: Honour[]
  campaigns: { state: string; campaign: Campaign }[]
  branches: CampaignCard[]
}

const longTitle = '一个很长很长的标题：说明事情发生在哪里、由谁组织、有哪些人参加，以及读者可以在什么时候去看'
const honours = (['awarded', 'nominated', 'candidate'] as const).map((status): Honour => {
  return { name: { zh: '某个奖项', en: 'A prize' }, status, grantor: '某单位', period: '2024年' }
})
/** So many stories are looked through for those with a picture and those without. */
const looked = 60

/** Throws where the portal has too little to show. */
export function specimensOf(model: ReadingModel): Specimens {
  const stories = model.latest(model.site.id, looked)
  const shown = stories.find((story) => coverOf(model, story))
  const [newest] = stories
  const article = shown && model.document('article', shown.id)
  const picture = article?.cover ? model.media(article.cover) : null
  const profiles = model.list('profiles').flatMap((card) => model.document('profile', card.id) ?? [])
  const profile = profiles.toSorted((a, b) => factsOf(b) - factsOf(a))[0] ?? imaginedPerson
  const cards = model.list('campaigns')
  const campaign = cards[0] && model.document('campaign', cards[0].id)
  const leading = cards.map(({ id }) => model.branches(id)).toSorted((a, b) => b.length - a.length)[0] ?? []
  if (!shown || !newest || !article || !picture || !campaign)
    throw new Error(`The portal ${model.site.key} needs a story with a picture and a campaign to show components.`)
  const { cover: _cover, ...plain } = newest
  const portrayed = model.list('profiles').find((person) => person.portrait) ?? profile
  return {
    article,
    picture,
    body: bodyOf({ picture: picture.id, story: plain.id }),
    stories: [
      { state: '有图 with a picture', story: shown, picture: true },
      { state: '无图，画一幅 drawn', story: plain, picture: true },
      { state: '只有文字 in type alone', story: plain, picture: false },
      { state: '长标题 a long title', story: { ...plain, title: { zh: longTitle, en: longTitle } }, picture: false },
      ...(['notice', 'feature', 'interview', 'review', 'reprint'] as const).map((genre) => {
        return { state: genre, story: { ...plain, genre }, picture: false }
      }),
    ],
    people: [
      { state: '有像 with a portrait', person: portrayed, portrait: true },
      { state: '无像 without', person: { ...portrayed, portrait: undefined } as ProfileCard, portrait: true },
      { state: '只有文字 in type alone', person: portrayed, portrait: false },
    ],
    titles: profile.titles,
    honours,
    campaigns: [
      { state: '筹备中 ahead', campaign: { ...campaign, period: { from: '2999' } } },
      { state: '进行中 under way', campaign: { ...campaign, period: { from: '1999', to: '2999' } } },
      { state: '已结束 over', campaign: { ...campaign, period: { from: '1999', to: '2000' } } },
    ],
    branches: leading,
  }
}

/** Stands in where a portal has no people. */
const imaginedPerson = fixtureForms.find((form): form is Profile => form.kind === 'profile')!

const factsOf = ({ titles, honours }: Profile): number => titles.length + honours.length

/** The body of the fixture, with what the portal has where it names documents, and with the states that it lacks. */
function bodyOf({ picture, story }: { picture: Ref; story: Ref }): Block[] {
  const text = (words: string) => [{ kind: 'text' as const, text: words }]
  return [
    ...goldenBody.flatMap((block): Block[] => {
      switch (block.kind) {
        case 'image':
          return [{ ...block, media: picture }]
        case 'gallery':
          return [1, 2, 3, 5].map((count) => ({
            ...block,
            title: `${block.title}（${count}）`,
            images: Array.from({ length: count }, (_, index) => ({ media: picture, caption: `第${index + 1}幅` })),
          }))
        case 'related':
          return [{ ...block, article: story }]
        case 'file':
          return []
        default:
          return [block]
      }
    }),
    ...(['note', 'tip', 'warning'] as const).map((tone): Block => ({
      kind: 'callout',
      tone,
      title: tone,
      spans: text('一段需要读者留意的话，写得比一行长一些，好看清它怎样换行。'),
    })),
    { kind: 'callout', tone: 'tip', spans: text('没有标题的一段。') },
    { kind: 'quote', spans: text('没有出处的引文。') },
    {
      kind: 'table',
      caption: '很宽的表，在手机上自己滚动',
      head: true,
      rows: ['项目', '甲县', '乙县', '丙区'].map((name, row) =>
        Array.from({ length: 9 }, (_, column) =>
          text(row === 0 ? `第${column + 1}列的表头` : column === 0 ? name : String((row * 7919 * column) % 10_000)),
        ),
      ),
    },
    { kind: 'heading', level: 4, spans: text('四级标题') },
  ]
}
