import { expect, it } from 'vitest'
import { componentLocation } from './component-location.ts'

it.each([
  ['Error: no\n    at Figure (/srv/kewen/site/src/components/Figure.astro:12:5)', 'src/components/Figure.astro:12'],
  ['Error: no\n    at file:///srv/kewen/site/src/views/home.ts:7:1', 'src/views/home.ts:7'],
  ['Error: no\n    at async /srv/kewen/site/src/pages/index.astro:3:9', 'src/pages/index.astro:3'],
  [
    'TypeError: no\n    at Array.map (<anonymous>)\n    at node:internal/x:1:1\n' +
      '    at render (/srv/node_modules/astro/render.js:9:9)\n    at Body (/srv/site/src/components/Body.astro:40:2)',
    'src/components/Body.astro:40',
  ],
  ['Error: no\n    at app (file:///srv/bundle/entry.mjs:5:6)', 'entry.mjs:5'],
  ['Error: no', null],
  ['', null],
])('%j lies at %s', (stack, at) => expect(componentLocation(stack)).toBe(at))
