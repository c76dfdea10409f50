'use client'

import { useTranslation } from '@payloadcms/ui'
import type { ShareStatus } from '../share/share-status.ts'
import { wordsFor, type Words } from '../words/words.ts'
import './share-picture.css'
import { useDocumentAddress, useDocumentStatus } from './use-document-status.ts'

/** Every few seconds while the picture is being made, and now and then otherwise. */
const pauseAfter = (status: ShareStatus | null): number => (status?.kind === 'under-way' ? 3000 : 30_000)

/** 分享图: what stands for the story where it is shared, and its square as WeChat shows it. */
export function SharePicture() {
  const { i18n } = useTranslation()
  const address = useDocumentAddress('share-picture')
  const status = useDocumentStatus(address, pauseAfter)
  const say = (words: Words) => wordsFor({ i18n }, words)
  if (!address || !status) return null
  return (
    <section className="share-picture" aria-live="polite">
      <h2>{say({ zh: '分享图', en: 'Share picture' })}</h2>
      {status.kind === 'made' && (
        <>
          <img
            className="share-picture__whole"
            src={`${address}/whole?${status.name}`}
            width="1200"
            height="630"
            alt={say({
              zh: '分享图：标题、站点标识和文章的二维码',
              en: 'The share picture: the title, the mark of the site and the story’s QR code',
            })}
          />
          <p className="share-picture__wechat">
            <img src={`${address}/square?${status.name}`} width="300" height="300" alt="" />
            {say({ zh: '微信等处的小图', en: 'The thumbnail, as in WeChat' })}
          </p>
          <a href={`${address}/whole?${status.name}`} download={say({ zh: '分享图.png', en: 'share-picture.png' })}>
            {say({ zh: '下载分享图', en: 'Download the share picture' })}
          </a>
        </>
      )}
      <p>{say(sentenceOf(status))}</p>
    </section>
  )
}

function sentenceOf(status: ShareStatus): Words {
  switch (status.kind) {
    case 'none':
      return {
        zh: '发布后自动制作：有标题、站点标识和二维码。',
        en: 'Made by itself after publishing: with the title, the mark of the site and a QR code.',
      }
    case 'under-way':
      return {
        zh: '正在制作。文章照常上线；做好之前，分享时显示封面。',
        en: 'Being made. The story goes live meanwhile; until then its cover is shown where it is shared.',
      }
    case 'made':
      return status.isOutdated
        ? {
            zh: '站点的名称或配色改过，正在重新制作。',
            en: 'The name or the colours of the site have changed: it is being made anew.',
          }
        : {
            zh: '标题或网址改动并发布后，会自动重新制作。',
            en: 'Made anew by itself when a new title or address is published.',
          }
    case 'failed':
      return {
        zh: '没有做成，一小时内会自动重试。不影响文章上线，分享时显示封面。',
        en: 'It could not be made, and is tried again within the hour. The story is live all the same; its cover is shown where it is shared.',
      }
  }
}
