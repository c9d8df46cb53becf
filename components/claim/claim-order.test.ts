import { expect, test } from 'vitest'
import { afterWhich } from './claim-order'

const list = ['a', 'b', 'c', 'd']
const moved = (id: string, to: number) => {
  const after = afterWhich(list, id, to)
  if (after === undefined) return list.join('')
  const others = list.filter((each) => each !== id)
  return others.toSpliced(after === null ? 0 : others.indexOf(after) + 1, 0, id).join('')
}

test.each([
  ['down by one', 'b', 2, 'acbd'],
  ['up by one', 'c', 1, 'acbd'],
  ['to the top', 'd', 0, 'dabc'],
  ['to the bottom', 'a', 3, 'bcda'],
  ['beyond the bottom', 'a', 9, 'bcda'],
  ['to where it stands', 'b', 1, 'abcd'],
  ['something that is not there', 'x', 1, 'abcd'],
])('%s', (_, id, to, order) => expect(moved(id, to)).toBe(order))
