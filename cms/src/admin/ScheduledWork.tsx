import { createLocalReq, type ServerProps, type TypedUser } from 'payload'
import { readSchedules, type Schedule } from '../schedules/schedule-list.ts'
import { wordsFor, type Words } from '../words/words.ts'
import { DocumentLink } from './DocumentLink.tsx'
import { KeepFresh } from './KeepFresh.tsx'
import { ScheduleButtons } from './ScheduleButtons.tsx'
import './schedules.css'
import { spokenMoment } from './spoken.ts'

type Say = (words: Words) => string

/** 定时任务, above the dashboard: what failed, what is late, and what is published and taken down next. */
export async function ScheduledWork({ payload, i18n, user }: ServerProps) {
  const req = await createLocalReq(user ? { user: user as TypedUser } : {}, payload)
  const { failed, late, upcoming, moreUpcoming } = await readSchedules(req, new Date())
  if (failed.length + late.length + upcoming.length === 0) return null
  const say: Say = (words) => wordsFor({ i18n }, words)
  const shown = { say, admin: payload.config.routes.admin }
  return (
    <section className="schedules">
      <h2>
        {say({ zh: '定时任务', en: 'Scheduled' })} <small>{say({ zh: '北京时间', en: 'Beijing time' })}</small>
      </h2>
      <KeepFresh seconds={20} />
      {failed.length > 0 && (
        <div className="schedules__trouble" role="alert">
          <h3>{say({ zh: '没有执行成功', en: 'Failed' })}</h3>
          <p>
            {say({
              zh: '读者看到的没有任何变化。请按下面的说明处理，再点“重试”；不再需要的可以取消。',
              en: 'Nothing has changed for readers. Please do as is said below and try again, or cancel what is not needed.',
            })}
          </p>
          <Schedules schedules={failed} {...shown} />
        </div>
      )}
      {late.length > 0 && (
        <div className="schedules__trouble" role="alert">
          <h3>{say({ zh: '已过时间，尚未执行', en: 'Late' })}</h3>
          <p>
            {say({
              zh: '系统会自动补上。如果几分钟后仍在这里，请告诉网站管理员。',
              en: 'They will be made up. If they are still here in a few minutes, please tell the webmaster.',
            })}
          </p>
          <Schedules schedules={late} {...shown} />
        </div>
      )}
      <Schedules schedules={upcoming} {...shown} />
      {moreUpcoming > 0 && (
        <p>{say({ zh: `另有 ${moreUpcoming} 项在此之后。`, en: `${moreUpcoming} more come after these.` })}</p>
      )}
    </section>
  )
}

type Shown = { say: Say; admin: string }

function Schedules({ schedules, say, admin }: Shown & { schedules: Schedule[] }) {
  if (schedules.length === 0) return null
  return (
    <ul className="schedules__list">
      {schedules.map((schedule) => (
        <li key={schedule.id}>
          <time dateTime={schedule.at}>{spokenMoment(schedule.at).slice(0, 16)}</time>
          <div>
            <p>
              <What schedule={schedule} say={say} admin={admin} />
            </p>
            {schedule.orderedBy && (
              <p className="schedules__who">
                {say({ zh: `${schedule.orderedBy} 安排`, en: `ordered by ${schedule.orderedBy}` })}
              </p>
            )}
            {schedule.reason && <p className="schedules__reason">{say(schedule.reason)}</p>}
          </div>
          {schedule.mayChange && <ScheduleButtons id={schedule.id} mayRetry={schedule.state === 'failed'} />}
        </li>
      ))}
    </ul>
  )
}

function What({ schedule: { campaign, change, count, documents }, say, admin }: Shown & { schedule: Schedule }) {
  const isPublished = change === 'publish'
  if (campaign)
    return (
      <>
        {say(isPublished ? { zh: '整体发布', en: 'Publish as one' } : { zh: '整体撤下', en: 'Take down as one' })}{' '}
        <DocumentLink document={campaign} say={say} admin={admin} />
        {say({ zh: `（共 ${count} 项）`, en: ` (${count} documents)` })}
      </>
    )
  return (
    <>
      {say(isPublished ? { zh: '发布', en: 'Publish' } : { zh: '撤下', en: 'Take down' })}{' '}
      {documents[0] && <DocumentLink document={documents[0]} say={say} admin={admin} />}
    </>
  )
}
