import { HtmlValidate } from 'html-validate'

/** What the standard asks, and what people with assistive technology need; of style nothing. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
})

/** What html-validate finds in a page, each with its line. */
export async function checkMarkup(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message, selector }) => `${line} ${ruleId}: ${message} (${selector ?? ''})`),
  )
}
