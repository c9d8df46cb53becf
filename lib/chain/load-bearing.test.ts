import { expect, test } from 'vitest'
import { loadBearing } from './load-bearing'
import { chain } from './sketch'

const carriers = (line: string) => {
  const drawn = chain(line)
  return loadBearing(drawn).map((p) => drawn.parties[p]!.name)
}

test('two outlets, one wire: the wire carries, the outlets do not', () =>
  expect(carriers('article > kompas > antara > bps!; article > tempo > antara')).toEqual(['antara', 'bps']))

test('on a single line everybody carries, except the article’s own outlet', () =>
  expect(carriers('article > kompas > bps!')).toEqual(['kompas', 'bps']))

test('the origin itself carries when it is the only one', () =>
  expect(carriers('article > bps!')).toEqual(['bps']))

test('two lines that share nobody: nobody carries', () =>
  expect(carriers('article > kompas > minister!; article > tempo > farmer!')).toEqual([]))

test('two articles of one paper carry together what neither carries alone', () =>
  expect(carriers('article > kompas > minister!; article > kompas#2 > farmer!')).toEqual(['kompas']))

test('where no origin can be reached, nobody carries', () =>
  expect(carriers('article > kompas > antara')).toEqual([]))

test('an article that was there itself leans on nobody', () =>
  expect(carriers('article! > bps!')).toEqual([]))
