import { expect, test } from 'vitest'
import { withoutBrowserLanguage } from './choose-language.ts'

test('the browser’s language is not asked', () => {
  expect(withoutBrowserLanguage(new Headers({ 'Accept-Language': 'en-GB' })).has('Accept-Language')).toBe(false)
})

test('an editor’s choice leaves the headers as they are', () => {
  const headers = { 'Accept-Language': 'en-GB', Cookie: 'a=b; payload-lng=en' }
  expect(Object.fromEntries(withoutBrowserLanguage(new Headers(headers)))).toEqual({
    'accept-language': 'en-GB',
    cookie: 'a=b; payload-lng=en',
  })
})

test('a cookie whose name ends alike is no choice', () => {
  const headers = { 'Accept-Language': 'en-GB', Cookie: 'not-payload-lng=en' }
  expect(withoutBrowserLanguage(new Headers(headers)).has('Accept-Language')).toBe(false)
})
