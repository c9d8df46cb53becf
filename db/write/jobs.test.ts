import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { JobPost } from '@/lib/model/job-kinds'
import { done, refuse } from '@/lib/model/refusal'
import { type TestNewsroom, testNewsroom } from '../newsroom.fixture'
import { givenUpJobs, nextDue } from '../read/find-jobs'
import { postJob, postJobAlone } from './post-job'
import { dropJob, finishJob, keepJobs, putDownJob, returnJob, reviveJob, takeJobs } from './take-jobs'

let room: TestNewsroom
beforeAll(async () => {
  room = await testNewsroom()
})
afterAll(() => room.close())
beforeEach(async () => {
  const { jobs } = room.store.tables
  await room.store.transact(async (tx) => done(await tx.delete(jobs)))
})

const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 9, minute)).toISOString()
const check = (name: string, notBefore = at(0)): JobPost => ({
  kind: 'words.check',
  payload: { appearanceId: `apr_${name}` },
  key: name,
  notBefore,
})
const post = (...jobs: JobPost[]) => Promise.all(jobs.map((job) => postJobAlone(room.store, job)))
const take = async (worker: string, minute: number, limit = 10) =>
  (await takeJobs(room.store, worker, at(minute), at(minute + 1), limit)).map(
    ({ key, tries }) => `${key} ${tries}`,
  )
const broken = { said: 'The page did not answer.' }

test('a job is taken when its time has come, the longest waiting first', async () => {
  await post(check('later', at(5)), check('second', at(2)), check('first', at(1)))
  expect(await take('a', 3)).toEqual(['first 1', 'second 1'])
  expect(await nextDue(room.store)).toBe(at(4))
})

test('posted twice it is one job, at the earlier moment', async () => {
  await post(check('x', at(2)))
  await post(check('x', at(8)))
  expect(await take('a', 3)).toEqual(['x 1'])
  await finishJob(room.store, 'a', 'x')
  expect(await nextDue(room.store)).toBeUndefined()
})

test('two who ask at once share the work', async () => {
  await post(...['1', '2', '3', '4', '5', '6'].map((name) => check(name)))
  const [mine, yours] = await Promise.all([take('a', 1, 4), take('b', 1, 4)])
  const all = [...mine, ...yours, ...(await take('a', 1))]
  expect(all.toSorted()).toEqual(['1 1', '2 1', '3 1', '4 1', '5 1', '6 1'])
})

test('what somebody died over falls to the next, and the dead may not end it', async () => {
  await post(check('x'))
  await take('a', 0)
  expect(await take('b', 0)).toEqual([])
  expect(await take('b', 1)).toEqual(['x 2'])
  await finishJob(room.store, 'a', 'x')
  expect(await keepJobs(room.store, 'a', ['x'], at(9))).toEqual([])
  expect(await keepJobs(room.store, 'b', ['x'], at(9))).toEqual(['x'])
  expect(await nextDue(room.store)).toBe(at(9))
})

test('posted while somebody is at it, it is done once more', async () => {
  await post(check('x'))
  await take('a', 0)
  await post(check('x', at(3)))
  expect(await take('b', 0)).toEqual([])
  await finishJob(room.store, 'a', 'x')
  expect(await take('b', 3)).toEqual(['x 1'])
})

test('given up it waits for a person, who revives it or lets it be', async () => {
  await post(check('x'), check('y'))
  await take('a', 0)
  await returnJob(room.store, 'a', 'y', { gaveUpAt: at(1), fault: broken })
  await returnJob(room.store, 'a', 'x', { gaveUpAt: at(2), fault: broken })
  expect(await take('a', 9)).toEqual([])
  expect((await givenUpJobs(room.store)).map(({ key, fault }) => ({ key, fault }))).toEqual([
    { key: 'x', fault: broken },
    { key: 'y', fault: broken },
  ])
  expect(await reviveJob(room.store, 'x', at(3))).toBe(true)
  expect(await take('a', 3)).toEqual(['x 1'])
  expect(await dropJob(room.store, 'y')).toBe(true)
  expect(await dropJob(room.store, 'x')).toBe(false)
})

test('posting what was given up gives it a new start', async () => {
  await post(check('x'))
  await take('a', 0)
  await returnJob(room.store, 'a', 'x', { gaveUpAt: at(1), fault: broken })
  await post(check('x', at(2)))
  expect(await givenUpJobs(room.store)).toEqual([])
  expect(await take('a', 2)).toEqual(['x 1'])
})

test('put down because the house closes, it was no try', async () => {
  await post(check('x'))
  await take('a', 0)
  await putDownJob(room.store, 'a', 'x', at(0))
  expect(await take('b', 0)).toEqual(['x 1'])
})

test('the job of an act that was refused was never posted', async () => {
  await room.store.transact(async (tx) => {
    await postJob(room.store, tx, check('x'))
    return refuse('text.empty')
  })
  expect(await nextDue(room.store)).toBeUndefined()
})
