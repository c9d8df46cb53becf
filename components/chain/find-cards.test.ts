import { expect, test } from 'vitest'
import { findCards } from './find-cards'

const cards = [
  { id: 'korotchenko', name: 'Igor Korotchenko', also: [] },
  { id: 'nk', name: 'Daily NK', also: ['데일리NK'] },
  { id: 'three', name: 'Kim Jong-un bersulang dengan Igor', also: ['3'] },
  { id: 'cafe', name: 'Café Obscura', also: [] },
]
const found = (typed: string) => findCards(cards, typed).map(({ id }) => id)

test('a name is found without its accents and in any case', () => expect(found('CAFE')).toEqual(['cafe']))
test('words may stand in any order, and be begun only', () =>
  expect(found('koro ig')).toEqual(['korotchenko']))
test('what begins with it comes before what has it somewhere', () =>
  expect(found('k')).toEqual(['three', 'korotchenko']))
test('an alias and the number of a claim will do', () => {
  expect(found('데일')).toEqual(['nk'])
  expect(found('3')).toEqual(['three'])
})
test('a part from the middle of a word is not looked for', () => expect(found('orotch')).toEqual([]))
test('nothing typed is everything, in order', () =>
  expect(found('  ')).toEqual(['korotchenko', 'nk', 'three', 'cafe']))
