import { expect, test } from 'vitest'
import { circular } from './circular'
import { chain } from './sketch'

const rings = (line: string) => {
  const drawn = chain(line)
  return circular(drawn).map(({ nodes, back }) => ({
    ring: nodes.map((v) => drawn.appearances[v]!.id.slice(4)),
    back: back.map((i) => drawn.citations[i]!.id.slice(4)),
  }))
}

test('a ring is told in citing order, from where the article enters it', () =>
  expect(rings('article > b > c > a > b')).toEqual([{ ring: ['b', 'c', 'a'], back: ['a_b'] }]))

test('dates decide which citation runs back', () =>
  expect(rings('article > a@2022-08-03 > b@2022-08-05 > a')).toEqual([{ ring: ['a', 'b'], back: ['a_b'] }]))

test('a year says nothing about a day in it', () =>
  expect(rings('article > a@2022 > b@2022-08-05 > a')).toEqual([{ ring: ['a', 'b'], back: ['b_a'] }]))

test('a chain that forks and meets again is no ring', () =>
  expect(rings('article > a > c; article > b > c')).toEqual([]))

test('papers that cite each other in different articles make no ring', () =>
  expect(rings('article > a > b; article > b#2 > a#2')).toEqual([]))

test('two rings are two', () =>
  expect(rings('article > a > b > a; article > c > d > c').map(({ ring }) => ring)).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]))
