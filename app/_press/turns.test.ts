import { expect, test } from 'vitest'
import { Turns } from './turns'

const soon = () => new Promise((done) => setTimeout(done, 0))

/** Takes a turn and notes what came of it. */
function line(turns: Turns) {
  const told: string[] = []
  const come = (name: string, signal?: AbortSignal) =>
    void turns.take(signal).then((mine) => told.push(mine ? name : `${name} left`))
  return { told, come }
}

test('as many at a time as there are places, the rest in the order they came', async () => {
  const turns = new Turns(2)
  const { told, come } = line(turns)
  for (const name of ['a', 'b', 'c', 'd']) come(name)
  await soon()
  expect(told).toEqual(['a', 'b'])
  turns.pass()
  await soon()
  expect(told).toEqual(['a', 'b', 'c'])
})

test('who gives up while waiting leaves the line at once, and takes no place with them', async () => {
  const turns = new Turns(1)
  const { told, come } = line(turns)
  const gone = new AbortController()
  come('a')
  come('b', gone.signal)
  come('c')
  await soon()
  gone.abort()
  await soon()
  expect(told).toEqual(['a', 'b left'])
  turns.pass()
  await soon()
  expect(told).toEqual(['a', 'b left', 'c'])
  come('d')
  await soon()
  expect(told).toHaveLength(3)
})

test('who gave up before coming takes no place', async () => {
  const turns = new Turns(1)
  const { told, come } = line(turns)
  come('a', AbortSignal.abort())
  come('b')
  await soon()
  expect(told).toEqual(['a left', 'b'])
})

test('who gives up after their turn came still passes it on once', async () => {
  const turns = new Turns(1)
  const { told, come } = line(turns)
  const late = new AbortController()
  come('a', late.signal)
  await soon()
  late.abort()
  turns.pass()
  come('b')
  come('c')
  await soon()
  expect(told).toEqual(['a', 'b'])
})
