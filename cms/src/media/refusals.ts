import type { Words } from '../words/words.ts'

interface Refusal extends Words {
  /** 400: the file is wrong in itself; 413: it is too large; 415: its type is not taken; 503: come back later. */
  readonly status: 400 | 413 | 415 | 503
}

/** Why a file is refused, and what to do. `{name}` stands for a detail of the case. */
export const refusals = {
  'no-file': {
    status: 400,
    zh: '还没有选择文件。请选择一个文件后再保存。',
    en: 'No file was chosen. Choose a file and save again.',
  },
  'empty-file': {
    status: 400,
    zh: '这个文件是空的。请检查原文件后重新上传。',
    en: 'This file is empty. Check it and upload it again.',
  },
  'unknown-type': {
    status: 415,
    zh: '不支持这种文件。图片请用 JPEG、PNG、WebP、AVIF 或静态 GIF，图形请用 SVG，文档请用 PDF 或 Word。',
    en: 'This kind of file is not supported. Use JPEG, PNG, WebP, AVIF or a still GIF for pictures, SVG for drawings, PDF or Word for documents.',
  },
  heic: {
    status: 415,
    zh: '暂不支持 HEIC 照片。请在手机或电脑上把它导出为 JPEG 后再上传。',
    en: 'HEIC photos are not supported. Export the photo as JPEG and upload that.',
  },
  'not-what-it-claims': {
    status: 415,
    zh: '文件名以 .{extension} 结尾，内容却是 {found}。请用正确的格式重新导出，或把文件名的结尾改为 .{expected} 后再上传。',
    en: 'The name ends in .{extension}, but the content is {found}. Export the file again, or rename it to end in .{expected}.',
  },
  'picture-too-large': {
    status: 413,
    zh: '图片有 {megabytes} MB，超过了 {limit} MB 的上限。请缩小或压缩后再上传。',
    en: 'The picture has {megabytes} MB, more than the limit of {limit} MB. Make it smaller and upload it again.',
  },
  'drawing-too-large': {
    status: 413,
    zh: 'SVG 文件有 {megabytes} MB，超过了 {limit} MB 的上限。请简化图形，或导出为 PNG 后再上传。',
    en: 'The SVG has {megabytes} MB, more than the limit of {limit} MB. Simplify it, or export it as PNG.',
  },
  'document-too-large': {
    status: 413,
    zh: '文档有 {megabytes} MB，超过了 {limit} MB 的上限。请压缩其中的图片或拆分文档后再上传。',
    en: 'The document has {megabytes} MB, more than the limit of {limit} MB. Compress its pictures or split it.',
  },
  'too-many-pixels': {
    status: 413,
    zh: '图片为 {width} × {height} 像素（{megapixels} 百万像素），超过了 {limit} 百万像素的上限。请缩小尺寸后再上传。',
    en: 'The picture has {width} × {height} pixels ({megapixels} megapixels), more than the limit of {limit}. Make it smaller and upload it again.',
  },
  'too-narrow': {
    status: 400,
    zh: '图片过于细长（{width} × {height} 像素）。请裁成几张后再上传。',
    en: 'The picture is too long and narrow ({width} × {height} pixels). Cut it into several and upload those.',
  },
  animated: {
    status: 415,
    zh: '不支持动图。请上传一张静态图片；会动的内容请用视频链接。',
    en: 'Animated pictures are not supported. Upload a still picture, or use a video link.',
  },
  'damaged-picture': {
    status: 400,
    zh: '图片不完整或已损坏，无法读取。请用看图软件打开原图，另存后重新上传。',
    en: 'The picture is cut short or damaged. Open the original, save it anew and upload it again.',
  },
  'damaged-document': {
    status: 400,
    zh: '文档不完整或已损坏。请用原来的软件打开，另存后重新上传。',
    en: 'The document is cut short or damaged. Open it in its own program, save it anew and upload it again.',
  },
  'not-word': {
    status: 415,
    zh: '这不是 Word 文档。文档请上传 PDF、DOCX 或 DOC 格式。',
    en: 'This is not a Word document. Upload documents as PDF, DOCX or DOC.',
  },
  macros: {
    status: 415,
    zh: '文档里含有宏，不能发布。请在 Word 中另存为不含宏的“Word 文档（*.docx）”后再上传。',
    en: 'The document contains macros. Save it in Word as a “Word Document (*.docx)” without macros and upload that.',
  },
  encrypted: {
    status: 415,
    zh: '文档设有密码，读者将无法打开。请取消密码后再上传。',
    en: 'The document is protected by a password. Remove the password and upload it again.',
  },
  'svg-malformed': {
    status: 400,
    zh: 'SVG 文件不完整或格式有误（第 {line} 行）。请用绘图软件重新导出。',
    en: 'The SVG is cut short or malformed (line {line}). Export it again.',
  },
  'svg-active': {
    status: 400,
    zh: 'SVG 里含有脚本、动画或事件（{what}），不能上传。请在绘图软件中去掉后重新导出，或导出为 PNG。',
    en: 'The SVG contains scripts, animation or events ({what}). Remove them and export it again, or export it as PNG.',
  },
  'svg-external': {
    status: 400,
    zh: 'SVG 引用了外部或内嵌的内容（{what}），不能上传。请在绘图软件中去掉后重新导出，或导出为 PNG。',
    en: 'The SVG refers to outside or embedded content ({what}). Remove it and export it again, or export it as PNG.',
  },
  'svg-styles': {
    status: 400,
    zh: 'SVG 里用了样式表（<style>）。请重新导出，样式选“表示属性”（Presentation Attributes），或导出为 PNG。',
    en: 'The SVG uses a style sheet (<style>). Export it again with “Presentation Attributes” as styling, or as PNG.',
  },
  'svg-too-complex': {
    status: 400,
    zh: 'SVG 过于复杂。请简化图形后重新导出，或导出为 PNG。',
    en: 'The SVG is too complex. Simplify it and export it again, or export it as PNG.',
  },
  busy: {
    status: 503,
    zh: '同时上传的文件太多。请稍候片刻再试。',
    en: 'Too many files are being uploaded at once. Wait a moment and try again.',
  },
} as const satisfies Record<string, Refusal>

export type RefusalCode = keyof typeof refusals
