import type { ImportAnswer } from '../redirects/import-endpoint.ts'
import { importLimits } from '../redirects/import-limits.ts'

const limits = { megabytes: importLimits.bytes / 1024 / 1024, lines: importLimits.lines.toLocaleString('en-US') }

/** What the import of old addresses says, in each language of its editors. */
export const importTexts = {
  zh: {
    title: '导入 CSV',
    how: '两列：旧网址、新网址，首行可以是标题。路径或本站的完整网址都可以；新网址是本站内容的，会跟随该内容。任何一行有问题就全部不导入。',
    site: '站点',
    file: `CSV 文件（最大 ${limits.megabytes} MB、${limits.lines} 行）`,
    tooLarge: `文件超过 ${limits.megabytes} MB，没有导入。请拆成几个文件，再分别选择。`,
    refused: '没有导入任何一行。请在文件里改正下列问题，再重新选择文件：',
    busy: '正在处理，请稍候……',
    away: '没有连上服务器，请检查网络后重试。已导入的行不会重复。',
    go: '确认导入',
    trial: ({ lines, added, changed, unchanged }: ImportAnswer) =>
      `共 ${lines} 行：新增 ${added} 条，修改 ${changed} 条，不变 ${unchanged} 条。`,
    done: ({ added, changed }: ImportAnswer) => `已导入：新增 ${added} 条，修改 ${changed} 条。`,
  },
  en: {
    title: 'Import CSV',
    how: 'Two columns, the old address and the new one; the first line may be a heading. Paths and full addresses of this site will do. A new address that is a document’s follows that document. If any line is at fault, nothing is imported.',
    site: 'Site',
    file: `CSV file (up to ${limits.megabytes} MB and ${limits.lines} lines)`,
    tooLarge: `The file has more than ${limits.megabytes} MB: nothing was imported. Split it into several, and choose one after the other.`,
    refused: 'Nothing was imported. Mend this in the file, then choose it again:',
    busy: 'At work, please wait…',
    away: 'The server did not answer. Check the network and try again: what is imported is not imported twice.',
    go: 'Import',
    trial: ({ lines, added, changed, unchanged }: ImportAnswer) =>
      `${lines} lines: ${added} to add, ${changed} to change, ${unchanged} as they are.`,
    done: ({ added, changed }: ImportAnswer) => `Imported: ${added} added, ${changed} changed.`,
  },
}
