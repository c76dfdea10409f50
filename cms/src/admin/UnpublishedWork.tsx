import type { ServerProps, TypedUser } from 'payload'
import { readUnpublished } from '../collections/read-unpublished.ts'
import { wordsFor, type Words } from '../words/words.ts'
import './schedules.css'
import { spokenMoment } from './spoken.ts'

/** 还没有发布的稿件, above the dashboard: the stories that somebody works on, the last one first. */
export async function UnpublishedWork({ payload, i18n, user }: ServerProps) {
  const stories = user ? await readUnpublished(payload, user as TypedUser) : []
  if (stories.length === 0) return null
  const say = (words: Words): string => wordsFor({ i18n }, words)
  return (
    <section className="schedules">
      <h2>{say({ zh: '还没有发布的稿件', en: 'Not published yet' })}</h2>
      <ul className="schedules__list">
        {stories.map(({ id, title, changedAt, isPublished }) => (
          <li key={id}>
            <time dateTime={changedAt}>{spokenMoment(changedAt).slice(0, 16)}</time>
            <div>
              <a href={`${payload.config.routes.admin}/collections/articles/${id}`}>
                {title ?? say({ zh: '未命名的文章', en: 'Untitled article' })}
              </a>
            </div>
            <span className="schedules__who">
              {say(
                isPublished
                  ? { zh: '已发布，有修改没有发布', en: 'Published; changes are not' }
                  : { zh: '草稿', en: 'Draft' },
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
