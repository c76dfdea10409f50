import { expect, test } from 'vitest'
import { isUnsafeAddress } from './unsafe-address.ts'

test.each([
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\u200bscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///C:/Users/wang/通知.doc',
  'blob:https://example.org/1',
])('%j is unsafe', (address) => {
  expect(isUnsafeAddress(address)).toBe(true)
})

test.each([
  'https://example.org/a:b',
  'HTTP://example.org',
  'mailto:a@example.org',
  'tel:12355',
  '/a:b',
  '#a:b',
  'www',
  '',
])('%j is not', (address) => {
  expect(isUnsafeAddress(address)).toBe(false)
})
