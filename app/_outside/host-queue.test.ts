import { expect, test } from 'vitest'
import { done } from '@/lib/model/refusal'
import { HostQueue } from './host-queue'

const pace = { atOnce: 2, gapMs: 80, waiting: 2 }
const signal = new AbortController().signal
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

test('the pause between two pages of a host is kept also when the first is long done', async () => {
  const queue = new HostQueue()
  const at: number[] = []
  const visit = () => queue.take('kompas.example', pace, signal, async () => done(at.push(performance.now())))
  await visit()
  await visit()
  expect(at[1]! - at[0]!).toBeGreaterThanOrEqual(75)
})

test('no more at once than agreed, and who would wait too long is told', async () => {
  const queue = new HostQueue()
  let now = 0
  let most = 0
  const visit = () =>
    queue.take('kompas.example', pace, signal, async () => {
      most = Math.max(most, ++now)
      await pause(400)
      return done(now--)
    })
  // One is in, two wait, and for more there is no room.
  const all = await Promise.all([visit(), visit(), visit(), visit(), visit()])
  expect(all.map(({ ok }) => ok)).toEqual([true, true, true, false, false])
  expect(all[4]).toMatchObject({ code: 'outside.busy' })
  expect(most).toBe(2)
})

test('where a site sends us on within itself nobody waits', async () => {
  const queue = new HostQueue()
  const visit = (gapMs: number) =>
    queue.take('kompas.example', { ...pace, gapMs }, signal, async () => done(null))
  const from = performance.now()
  await visit(60_000)
  await visit(0)
  expect(performance.now() - from).toBeLessThan(5_000)
})
