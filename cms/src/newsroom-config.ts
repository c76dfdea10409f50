import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { en } from '@payloadcms/translations/languages/en'
import { buildConfig, defaultLoggerOptions, type SanitizedConfig } from 'payload'
import sharp from 'sharp'
import { closeEndpoints } from './access/close-endpoints.ts'
import { closeToMachines } from './access/close-to-machines.ts'
import { byAdministrators, byNobody } from './access/rules.ts'
import { describeError, logWithoutValues } from './admin/describe-error.ts'
import { noEmail } from './admin/no-email.ts'
import { boundQueries } from './api/bound-queries.ts'
import { explainError } from './api/explain-error.ts'
import { limitGraphqlDepth } from './api/limit-graphql-depth.ts'
import { articles } from './collections/articles.ts'
import { campaigns } from './collections/campaigns.ts'
import { columns } from './collections/columns.ts'
import { machines } from './collections/machines.ts'
import { pages } from './collections/pages.ts'
import { profiles } from './collections/profiles.ts'
import { publicCollection } from './collections/public-collection.ts'
import { redirects } from './collections/redirects.ts'
import { sites } from './collections/sites.ts'
import { topics } from './collections/topics.ts'
import { users } from './collections/users.ts'
import { sweepEmptyDrafts } from './collections/empty-drafts.ts'
import { createDatabase } from './database/create-database.ts'
import { releaseStuckJobs } from './database/release-stuck-jobs.ts'
import { bodyEditor } from './editor/body-editor.ts'
import type { Env } from './env.ts'
import { everyHour } from './every-hour.ts'
import { limitLogins } from './login/limit-logins.ts'
import { createDirectoryStore } from './media/directory-store.ts'
import { createMediaCollection } from './media/media-collection.ts'
import { mediaUploadLimits } from './media/media-limits.ts'
import { namesInUse } from './media/names-in-use.ts'
import { sweepMedia } from './media/sweep-media.ts'
import { createPublicationCollections } from './publications/publication-collections.ts'
import { releaseLogEndpoint } from './publications/status/release-log-endpoint.ts'
import { rollbackEndpoint } from './publications/status/rollback-endpoint.ts'
import { carryOutSchedules, changeTogetherTask } from './schedules/carry-out-order.ts'
import { scheduleEndpoints } from './schedules/schedule-endpoints.ts'
import { keepMakingSharePictures } from './share/keep-making.ts'
import { wantFailed } from './share/want-outdated.ts'
import { chinese } from './words/chinese.ts'
import { speakLabels } from './words/speak-labels.ts'

const here = path.dirname(fileURLToPath(import.meta.url))

/** The newsroom as Payload wants it, for one environment. `shape` changes the public collections, for measurements. */
export async function newsroomConfig(env: Env, shape = publicCollection): Promise<SanitizedConfig> {
  const files = createDirectoryStore(env.mediaDir)
  const config = await buildConfig({
    secret: env.secret,
    serverURL: env.newsroomUrl,
    cors: [env.newsroomUrl],
    csrf: [env.newsroomUrl],
    telemetry: false,
    email: noEmail,
    logger: {
      destination: defaultLoggerOptions,
      options: { serializers: { err: describeError }, hooks: { logMethod: logWithoutValues } },
    },
    db: createDatabase(env.databaseUrl),
    editor: bodyEditor,
    sharp,
    collections: [
      ...[articles(files), campaigns, profiles, pages, columns, topics, redirects, sites].map(shape),
      createMediaCollection(files),
      users({
        secureCookies: env.newsroomUrl.startsWith('https:'),
        loginLimit: limitLogins({ proxies: env.trustedProxies }),
      }),
      machines,
      ...createPublicationCollections(files),
    ],
    localization: {
      locales: [
        // Plain texts: beside a field's label Payload shows the code of a language that has words in several.
        { code: 'zh', label: '中文' },
        { code: 'en', label: 'English' },
      ],
      defaultLocale: 'zh',
      fallback: true,
    },
    i18n: { supportedLanguages: { zh: chinese, en }, fallbackLanguage: 'zh' },
    admin: {
      user: 'users',
      // The default asks a host of others for a picture of the person.
      avatar: 'default',
      dateFormat: 'yyyy-MM-dd HH:mm',
      timezones: {
        supportedTimezones: [{ label: '北京时间', value: 'Asia/Shanghai' }],
        defaultTimezone: 'Asia/Shanghai',
      },
      importMap: { baseDir: here },
      meta: { titleSuffix: ' · 科闻' },
      components: {
        graphics: { Icon: '/admin/Icon.tsx#Icon', Logo: '/admin/Logo.tsx#Logo' },
        afterLogin: ['/admin/LoginHelp.tsx#LoginHelp'],
        afterNavLinks: ['/admin/ReleasesLink.tsx#ReleasesLink'],
        providers: ['/admin/ChineseNames.tsx#ChineseNames'],
        beforeDashboard: [
          '/admin/PublisherAlarm.tsx#PublisherAlarm',
          '/admin/ScheduledWork.tsx#ScheduledWork',
          '/admin/UnpublishedWork.tsx#UnpublishedWork',
        ],
        views: { releases: { Component: '/admin/ReleasesView.tsx#ReleasesView', path: '/releases', exact: true } },
      },
    },
    hooks: { afterError: [explainError] },
    endpoints: [releaseLogEndpoint, rollbackEndpoint, ...scheduleEndpoints],
    upload: mediaUploadLimits,
    maxDepth: 4,
    defaultDepth: 1,
    graphQL: {
      disablePlaygroundInProduction: true,
      disableIntrospectionInProduction: true,
      maxComplexity: 1000,
      validationRules: () => [limitGraphqlDepth],
    },
    jobs: {
      access: { run: byAdministrators, queue: byNobody, cancel: byNobody },
      autoRun: [{ cron: '*/10 * * * * *', limit: 50 }],
      deleteJobOnComplete: true,
      tasks: [changeTogetherTask],
    },
    onInit: async (payload) => {
      await releaseStuckJobs(payload)
      if (env.makesSharePictures) keepMakingSharePictures(payload, files)
      everyHour(payload, [
        {
          what: 'media files that nothing names',
          work: async () => {
            const swept = { store: files, namesInUse: () => namesInUse(payload), now: new Date() }
            return (await sweepMedia(swept)).length
          },
        },
        { what: 'share pictures that failed', work: () => wantFailed(payload, new Date()) },
        { what: 'schedules that hung', work: () => releaseStuckJobs(payload, new Date()) },
        { what: 'empty drafts', work: () => sweepEmptyDrafts(payload, new Date()) },
      ])
    },
    typescript: { outputFile: path.join(here, 'payload-types.ts') },
  })
  speakLabels(config)
  carryOutSchedules(config)
  closeToMachines(config)
  closeEndpoints(config)
  boundQueries(config)
  return config
}
