const punctuation = '\\u3000-\\u303f\\uff00-\\uffef'
const chinese = new RegExp(
  `([${punctuation}]*\\p{Script=Han}(?:[\\p{Script=Han}${punctuation}·]*[\\p{Script=Han}${punctuation}])?)`,
  'u',
)

/** A text in parts, of which those that are Chinese stand by themselves: on an English page they are marked as such. */
export const chineseParts = (text: string): { text: string; isChinese: boolean }[] =>
  text
    .split(chinese)
    .map((part, index) => ({ text: part, isChinese: index % 2 === 1 }))
    .filter((part) => part.text !== '')

/** Whether a text has words in Chinese. */
export const hasChinese = (text: string): boolean => chinese.test(text)
