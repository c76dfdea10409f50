import { afterAll, beforeAll, expect, test } from 'vitest'
import { startNewsroom, type Newsroom } from '../testing/start-newsroom.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await startNewsroom()
  await newsroom.payload.db.deleteMany({ collection: 'users', where: {} })
})
afterAll(() => newsroom?.stop())

test('of those who register first at the same moment, one becomes the administrator and the others nobody', async () => {
  const register = (number: number) =>
    newsroom.request('/users/first-register', {
      method: 'POST',
      json: { name: '管理员', email: `first-${number}@example.org`, password: 'a long password' },
    })
  const answers = await Promise.all(Array.from({ length: 5 }, (_, number) => register(number)))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 403, 403, 403, 403])
  const { docs } = await newsroom.payload.find({ collection: 'users' })
  expect(docs).toMatchObject([{ administrator: true }])
})
