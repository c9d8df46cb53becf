import { expect, test } from 'vitest'
import { independence } from './independence'
import { asIfSame } from './maybe-same'
import { chain, type Shading } from './sketch'

const count = (line: string, shading?: Shading) => {
  const { atLeast, atMost } = independence(chain(line, shading))
  return atLeast === atMost ? atLeast : `${atLeast} to ${atMost}`
}

test('two papers, one agency: one origin', () =>
  expect(count('article > kompas > antara > bps!; article > tempo > antara')).toBe(1))

test('two papers, two men: two origins', () =>
  expect(count('article > kompas > minister!; article > tempo > farmer!')).toBe(2))

test('an origin the article reaches by two papers is still one', () =>
  expect(count('article > kompas > bps!; article > tempo > bps; article > bps')).toBe(1))

test('nobody at first hand, nobody to count', () => {
  expect(count('article > kompas > antara')).toBe(0)
  expect(count('article')).toBe(0)
})

test('two articles of one paper are one voice', () =>
  expect(count('article > kompas > minister!; article > kompas#2 > farmer!')).toBe(1))

test('two papers of one house are one voice', () => {
  const line = 'article > kompas > minister!; article > tribun > farmer!'
  const oneHouse = { kompas: { owner: 'gramedia' }, tribun: { owner: 'gramedia' } }
  expect(count(line, { sources: oneHouse })).toBe(1)
  expect(count(line, { sources: oneHouse, judgements: [['kompas', 'independent', 'tribun']] })).toBe(2)
})

test('a person may declare two sources dependent', () =>
  expect(count('article > a > x!; article > b > y!', { judgements: [['x', 'dependent', 'b']] })).toBe(1))

test('a declaration speaks of two sources and of no third', () =>
  expect(
    count('article > a!; article > b!; article > c!', {
      judgements: [
        ['a', 'dependent', 'b'],
        ['b', 'dependent', 'c'],
      ],
    }),
  ).toBe(2))

test('wire copy counts once even when each paper is marked as firsthand', () =>
  expect(count('article > kompas! => antara!; article > tempo! => antara')).toBe(1))

test('two stories of one agency count once', () =>
  expect(count('article > kompas => antara!; article > tempo => antara#2!')).toBe(1))

test('the article’s own outlet is on every line and bars none', () =>
  expect(count('akurat > akurat#2 > minister!; akurat > akurat#3 > farmer!')).toBe(2))

test('the outlet’s own reporting is one origin, however many articles it ran', () => {
  expect(count('akurat!')).toBe(1)
  expect(count('akurat! > akurat#2!')).toBe(1)
  expect(count('akurat! > antara > bps!')).toBe(2)
})

test('a ring adds nothing', () => {
  expect(count('article > a > b > a')).toBe(0)
  expect(count('article > a > b > a; b > bps!')).toBe(1)
  expect(count('article! > a > article')).toBe(1)
})

test('the choice of lines matters: the short one may block the other two', () =>
  expect(
    count('article > a > k#1 > x!; article > b > k#2 > y!; article > a > m > y; article > b > n > z!'),
  ).toBe(2))

test('the lines themselves are given as proof', () => {
  const drawn = chain('article > kompas > minister!; article > tempo > farmer!')
  const named = independence(drawn).lines.map((line) => line.map((v) => drawn.appearances[v]!.id.slice(4)))
  expect(named.sort()).toEqual([
    ['kompas', 'minister'],
    ['tempo', 'farmer'],
  ])
})

test('sources that may be the same are counted both ways', () => {
  const drawn = chain('article > post > channel-one!; article > state-media!', {
    judgements: [['channel-one', 'maybe_same', 'state-media']],
  })
  expect(independence(drawn).atLeast).toBe(2)
  expect(independence(asIfSame(drawn)).atLeast).toBe(1)
})

test('out of budget, the answer says at least and at most', () => {
  const three = chain('article > a!; article > b!; article > c!', {
    judgements: [
      ['a', 'dependent', 'b'],
      ['b', 'dependent', 'c'],
      ['c', 'dependent', 'a'],
    ],
  })
  expect(independence(three)).toMatchObject({ atLeast: 1, atMost: 1 })
  expect(independence(three, undefined, { left: 0 })).toMatchObject({ atLeast: 1, atMost: 3 })
})

test('seventy voices in three hundred texts are seventy', () => {
  const texts = Array.from({ length: 300 }, (_, i) => `article > s${i % 70}#${i}!`)
  expect(count(texts.join('; '))).toBe(70)
})
