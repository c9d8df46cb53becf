import { afterEach, beforeEach, expect, test } from 'vitest'
import { type TestNewsroom, testNewsroom } from '@/db/newsroom.fixture'
import { givenUpJobs, nextDue } from '@/db/read/find-jobs'
import { postJobAlone } from '@/db/write/post-job'
import { refuse } from '@/lib/model/refusal'
import type { Handler, Handlers } from './handler'
import { runJobs } from './run-jobs'

const quick = { lease: 600, idle: 50, pause: 10, mostTries: 3 }

let room: TestNewsroom
let closing: AbortController
let running: Promise<void>[]
beforeEach(async () => {
  room = await testNewsroom('sqlite')
  closing = new AbortController()
  running = []
})
afterEach(async () => {
  closing.abort()
  await Promise.all(running)
  await room.close()
})

const work = (handle: Handler<'words.check'>) =>
  running.push(runJobs(room.store, { 'words.check': handle } as Handlers, closing.signal, quick))
const post = (name: string) =>
  postJobAlone(room.store, {
    kind: 'words.check',
    payload: { appearanceId: `apr_${name}` },
    key: name,
    notBefore: new Date().toISOString(),
  })
const idle = () => expect.poll(() => nextDue(room.store), { timeout: 5000 }).toBeUndefined()

test('two instances do each job once', async () => {
  const did: string[] = []
  const handle: Handler<'words.check'> = async (payload) => {
    did.push('appearanceId' in payload ? payload.appearanceId : '')
    return undefined
  }
  work(handle)
  work(handle)
  const names = Array.from({ length: 12 }, (_, i) => `${i}`)
  for (const name of names) await post(name)
  await idle()
  expect(did.toSorted()).toEqual(names.map((name) => `apr_${name}`).toSorted())
})

test('what fails is tried again, and in the end given up with the reason', async () => {
  const tried: number[] = []
  work(async (_, { tries }) => {
    tried.push(tries)
    throw new Error('The page did not answer.')
  })
  await post('x')
  await idle()
  expect(tried).toEqual([1, 2, 3])
  expect(await givenUpJobs(room.store)).toMatchObject([
    { key: 'x', tries: 3, fault: { said: 'The page did not answer.' } },
  ])
})

test('a refusal is final at once', async () => {
  work(async () => refuse('text.empty'))
  await post('x')
  await idle()
  expect(await givenUpJobs(room.store)).toMatchObject([{ tries: 1, fault: { code: 'text.empty' } }])
})

test('closing interrupts what is under way and leaves it to the next', async () => {
  let began = false
  work(async (_, { signal }) => {
    began = true
    await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
    return undefined
  })
  await post('x')
  await expect.poll(() => began).toBe(true)
  closing.abort()
  await Promise.all(running)
  expect(Date.parse((await nextDue(room.store))!)).toBeLessThanOrEqual(Date.now())
})
