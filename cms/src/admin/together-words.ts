import type { Change } from '../schedules/change-together.ts'
import type { FamilyMember, MemberKind } from '../schedules/campaign-family.ts'
import type { Words } from '../words/words.ts'

export const labelOfChange = (change: Change): Words =>
  change === 'publish' ? { zh: '整体发布', en: 'Publish as one' } : { zh: '整体撤下', en: 'Take down as one' }

/** What happens to those that are picked. */
export const consequenceOfChange = (change: Change): Words =>
  change === 'publish'
    ? {
        zh: '选中的内容会同时上线，是一次发布：要么全部成功，要么都不变。',
        en: 'What you pick goes live at the same moment, as one release: all of it, or nothing.',
      }
    : {
        zh: '选中的内容会同时从网站撤下，原网址显示“已经撤下”。草稿仍保留在编辑部，可以重新发布。',
        en: 'What you pick is taken down at the same moment. It stays in the newsroom, and can be published again.',
      }

const kinds: Record<MemberKind, Words> = {
  campaigns: { zh: '活动', en: 'campaigns' },
  articles: { zh: '文章', en: 'articles' },
  profiles: { zh: '人物', en: 'profiles' },
  pages: { zh: '单页', en: 'pages' },
}

export const kindWords = (kind: MemberKind): Words => kinds[kind]

/** How many of each kind: `已选 3 项：活动 1、文章 2`. */
export function countWords(picked: FamilyMember[]): Words {
  if (picked.length === 0) return { zh: '还没有选中任何内容', en: 'Nothing is picked yet' }
  const counts = [...Map.groupBy(picked, ({ kind }) => kind)].map(([kind, some]) => ({
    zh: `${kinds[kind].zh} ${some.length}`,
    en: `${some.length} ${kinds[kind].en}`,
  }))
  return {
    zh: `已选 ${picked.length} 项：${counts.map(({ zh }) => zh).join('、')}`,
    en: `${picked.length} picked: ${counts.map(({ en }) => en).join(', ')}`,
  }
}

export const groupWords = (belongs: FamilyMember['belongs']): Words =>
  ({
    family: { zh: '活动、分支和它们的文章', en: 'The campaign, its branches and their articles' },
    named: { zh: '其中提到的人物和单页', en: 'People and pages that these name' },
    other: { zh: '本站其他未发布的人物和单页', en: 'Other people and pages of the site that are not published' },
  })[belongs]

export const stateWords = (state: FamilyMember['state']): Words =>
  ({
    draft: { zh: '未发布', en: 'not published' },
    changed: { zh: '有修改未发布', en: 'has changes' },
    public: { zh: '已上线', en: 'live' },
  })[state]

/** Which are picked at first: what somebody still edits beside its published version, and people who stand elsewhere too, are not. */
export const isPickedAtFirst = ({ belongs, state }: FamilyMember, change: Change): boolean =>
  change === 'publish' ? belongs !== 'other' && state === 'draft' : belongs === 'family'
