import {
  assertNever,
  type ArticleCard,
  type Figure,
  type HomeFigure,
  type HomeSection,
  type Ref,
} from '@kewen/content/contract'
import type { ReadingModel } from '@kewen/content/reading'
import { coverOf } from '../components/stories/cover-of.ts'
import { linkIn } from '../navigation.ts'
import { lastOf } from '../components/campaigns/branches-of.ts'
import type { DealtSection, DealtSectionOf, StreamCard } from './dealt-section.ts'
import { defaultHome } from './default-home.ts'
import { storyDealer } from './story-dealer.ts'

export type DealtHome = { sections: DealtSection[]; /** All stories on the page. */ shown: ArticleCard[] }

/**
 * What stands on the home page. It is the one place that deals stories out: the lead and the notices first, then section
 * by section, so that no story and no picture stands twice; what has nothing left to show is left out.
 */
export function dealHome(model: ReadingModel): DealtHome {
  const composed = model.home
  const sections = composed.length > 0 ? composed : defaultHome(model.site)
  const dealer = storyDealer(model)
  const dealSection = dealing(model, dealer)
  const isFirst = ({ kind }: HomeSection): boolean => kind === 'lead' || kind === 'notices'
  const early = new Map(
    sections
      .filter(isFirst)
      // A notice that is pinned stands among the notices, where there are any.
      .sort((one, other) => Number(other.kind === 'notices') - Number(one.kind === 'notices'))
      .map((section) => [section, dealSection(section)]),
  )
  return {
    sections: sections.flatMap((section) => (early.has(section) ? early.get(section) : dealSection(section)) ?? []),
    shown: dealer.stories(),
  }
}

function dealing(model: ReadingModel, dealer: ReturnType<typeof storyDealer>) {
  const { text: say } = model

  return (section: HomeSection): DealtSection | null => {
    switch (section.kind) {
      case 'lead': {
        const story = dealer.one(leadOf(section.article))
        return story && { kind: 'lead', story }
      }
      case 'notices':
        return filled({
          kind: 'notices',
          stories: dealer.among(model.pinned().filter(isNotice), section.count),
        })
      case 'latest': {
        const stories = dealer.newest(model.site.id, section.count, (story) => !isNotice(story))
        return filled({ kind: 'latest', title: say(section.title), stories })
      }
      case 'stream': {
        const stream = streamOf(section.stream)
        if (!stream) return null
        const title = say(section.title) ?? model.name(stream.name)
        const stories = dealer.newest(stream.id, section.count)
        // One of two is not large beside the other.
        const arrangement = section.arrangement === 'feature' && stories.length === 2 ? 'row' : section.arrangement
        return filled({ kind: 'stream', title, stream, arrangement, stories })
      }
      case 'streams': {
        const named = section.streams.flatMap((ref) => streamOf(ref) ?? [])
        const streams = (section.streams.length > 0 ? named : model.list('columns')).flatMap((stream) => {
          const stories = dealer.newest(stream.id, section.count)
          return stories.length > 0 ? [{ stream, stories }] : []
        })
        return streams.length > 0 ? { kind: 'streams', title: say(section.title), streams } : null
      }
      case 'campaign':
        return dealCampaign(section.campaign)
      case 'people': {
        const people = section.profiles.flatMap((ref) => {
          const card = model.card(ref)
          return card?.kind === 'profile' && model.isWritten(card) ? [card] : []
        })
        return people.length > 0 ? { kind: 'people', title: say(section.title), people } : null
      }
      case 'figures': {
        const figures = section.figures.flatMap((written) => {
          const figure = toFigure(written)
          return figure ? [{ figure, story: storyOf(written.article) }] : []
        })
        return figures.length > 0
          ? { kind: 'figures', title: say(section.title), source: say(section.source), figures }
          : null
      }
      case 'links': {
        const links = section.links.flatMap(({ label, href }) => {
          const said = say(label)
          return said ? [{ label: said, href: linkIn(model, href) }] : []
        })
        return links.length > 0 ? { kind: 'links', title: say(section.title), links } : null
      }
      case 'channels': {
        const channels = section.channels.flatMap(({ name, href }) => {
          const said = say(name)
          return said ? [{ name: said, href }] : []
        })
        return channels.length > 0 ? { kind: 'channels', title: say(section.title), channels } : null
      }
      default:
        return assertNever(section)
    }
  }

  function storyOf(ref: Ref | undefined): ArticleCard | null {
    const card = ref ? model.card(ref) : null
    return card?.kind === 'article' && model.isWritten(card) ? card : null
  }

  function streamOf(ref: Ref): StreamCard | null {
    const card = model.card(ref)
    const isStream = card?.kind === 'column' || card?.kind === 'topic' || card?.kind === 'campaign'
    return isStream && model.isWritten(card) ? card : null
  }

  /** The story that an editor named, a pinned one, or else the newest that has a picture. */
  function leadOf(named: Ref | undefined): ArticleCard | undefined {
    const chosen = storyOf(named)
    if (chosen) return chosen
    const pinned = model.pinned().find((story) => dealer.isFresh(story) && !isNotice(story))
    if (pinned) return pinned
    const newest = model.latest(model.site.id, 8).filter((story) => dealer.isFresh(story) && !isNotice(story))
    return newest.find((story) => coverOf(model, story)) ?? newest[0]
  }

  function dealCampaign(ref: Ref): DealtSectionOf<'campaign'> | null {
    const campaign = model.card(ref)
    if (campaign?.kind !== 'campaign' || !model.isWritten(campaign)) return null
    const branches = model.branches(campaign.id).map((branch) => ({ branch, story: dealer.one(lastOf(model, branch)) }))
    return { kind: 'campaign', campaign, branches }
  }

  function toFigure({ label, asWritten, period, scope, note, article: _article, ...exact }: HomeFigure): Figure | null {
    const texts = { period: say(period), scope: say(scope), note: say(note) }
    const written = Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== undefined))
    const [name, number] = [say(label), say(asWritten)]
    return name && number ? { ...exact, ...written, label: name, asWritten: number } : null
  }
}

const filled = <const Section extends { stories: ArticleCard[] }>(section: Section): Section | null =>
  section.stories.length > 0 ? section : null

const isNotice = ({ genre }: ArticleCard): boolean => genre === 'notice'
