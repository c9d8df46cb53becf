import { expect, test } from 'vitest'
import { lineEnds } from './origins'
import { chain } from './sketch'

const ends = (line: string) => {
  const drawn = chain(line)
  const { origins, untraced, unsourced } = lineEnds(drawn)
  const named = (nodes: number[]) => nodes.map((v) => drawn.appearances[v]!.id.slice(4))
  return { origins: named(origins), untraced: named(untraced), unsourced }
}

test('a line ends with whoever knows it at first hand', () =>
  expect(ends('article > kompas > antara > bps!')).toEqual({
    origins: ['bps'],
    untraced: [],
    unsourced: false,
  }))

test('a line that ends with hearsay is untraced', () =>
  expect(ends('article > post > channel-one > reports; article > cfr!')).toEqual({
    origins: ['cfr'],
    untraced: ['reports'],
    unsourced: false,
  }))

test('an article that names nobody is unsourced, which is not the same as untraced', () =>
  expect(ends('article')).toEqual({ origins: [], untraced: [], unsourced: true }))

test('an article may be its own origin', () =>
  expect(ends('article! > antara')).toEqual({ origins: ['article'], untraced: ['antara'], unsourced: false }))

test('a dispute is no line', () =>
  expect(ends('article ~> kompas!')).toEqual({ origins: [], untraced: [], unsourced: true }))

test('a ring without a way out has no end at all', () =>
  expect(ends('article > a > b > a')).toEqual({ origins: [], untraced: [], unsourced: false }))
