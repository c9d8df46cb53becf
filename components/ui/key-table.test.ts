import { expect, test } from 'vitest'
import { keyNames, keysOf, sharing } from './key-table'

test('as they come, no two acts share keys where both work', () => {
  for (const name of keyNames) expect(sharing(name, keysOf(name, {}), {}), name).toEqual([])
})

test('keys that another act of the place has are told, and those of other places are free', () => {
  expect(sharing('queue.take', 'j', {})).toEqual(['queue.down'])
  expect(sharing('queue.take', 'c', {})).toEqual([])
  expect(sharing('queue.take', 'n', {})).toEqual(['everywhere.bring_in'])
  expect(sharing('queue.take', 'j', { 'queue.down': 'alt+j' })).toEqual([])
  expect(sharing('queue.take', '', { 'queue.down': '' })).toEqual([])
})
