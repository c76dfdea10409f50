import { expect, test } from 'vitest'
import { qrModules } from './qr-modules.ts'

test('a code has its three finders, within a quiet zone of four modules', () => {
  const { size, outline } = qrModules('https://example.org/kepu')
  expect(size).toBe(25 + 8)
  for (const corner of ['M4 4h7', `M${size - 11} 4h7`, `M4 ${size - 11}h7`]) expect(outline).toContain(corner)
  expect(outline).not.toMatch(/M[0-3] |M\d+ [0-3]h/)
})

test('equal texts give equal codes, and others differ', () => {
  expect(qrModules('https://example.org/a')).toEqual(qrModules('https://example.org/a'))
  expect(qrModules('https://example.org/a')).not.toEqual(qrModules('https://example.org/b'))
})
