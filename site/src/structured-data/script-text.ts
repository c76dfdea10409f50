/**
 * A value as JSON that may stand in a `<script>`: no text in it can end the element or open a comment.
 * HTML, 'Restrictions for contents of script elements'.
 */
export const toScriptText = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')
