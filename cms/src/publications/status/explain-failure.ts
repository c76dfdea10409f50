import { mediaNameOf } from '@kewen/content/routes'
import type { Words } from '../../words/words.ts'

/** Why a page could not be made, in plain words. What the publisher says of it in full is for the webmaster. */
export function explainFailure(path: string, reason: string): Words {
  if (mediaNameOf(path))
    return {
      zh: '这张图片或这个文件取不到。请重新上传一次；仍不行时请联系网站管理员。',
      en: 'This picture or file could not be fetched. Upload it again; if that does not help, ask the webmaster.',
    }
  if (/took longer than/.test(reason))
    return {
      zh: '生成这一页用时过长，已经停止。请把下面的信息转给网站管理员。',
      en: 'Making this page took too long and was given up. Please pass what follows on to the webmaster.',
    }
  return {
    zh: '门户的模板在生成这一页时出错。您的内容已经保存；请把下面的信息转给网站管理员。',
    en: 'A template of the portal failed at this page. Your text is saved; please pass what follows on to the webmaster.',
  }
}
