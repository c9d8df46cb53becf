import { expect, test } from 'vitest'
import { mainLine, relationBetween } from './main-line'
import { chain, names } from './sketch'

const said = (line: string) => {
  const drawn = chain(line)
  const { nodes, otherEnds } = mainLine(drawn)
  return `${names(nodes.map((v) => drawn.appearances[v]!.id)).join(' > ')} +${otherEnds}`
}

test('from the origin to the article', () =>
  expect(said('article > post > channel > man!')).toBe('man > channel > post > article +0'))

test('an origin before a trail gone cold, however long', () =>
  expect(said('article > a > b > c; article > bps!')).toBe('bps > article +1'))

test('a ring has no end, so the line goes to whoever is furthest', () =>
  expect(said('article > radio > blog > radio')).toMatch(/> article \+0$/))

test('an article that cites nobody has no line', () => expect(said('article')).toBe(' +0'))

test('neighbours on a line know how one cites the other', () =>
  expect(relationBetween(chain('article => antara > bps!'), 0, 1)).toBe('republishes'))
