import { expect, test } from 'vitest'
import { entryActs } from '@/lib/model/entry'
import { actsOfKind, entryKinds } from './entry-kinds'

test('every act belongs to exactly one kind', () => {
  expect(entryKinds.flatMap(actsOfKind).sort()).toEqual([...entryActs].sort())
})
