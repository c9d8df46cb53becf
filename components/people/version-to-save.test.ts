import { expect, test } from 'vitest'
import { versionToSave } from './version-to-save'

const seen = { name: 'Koran', style: '', version: 3 }
const nameOf = ({ name }: typeof seen) => name

test('what changed elsewhere on the row is no concern of this part', () =>
  expect(versionToSave(seen, { ...seen, style: 'Short.', version: 4 }, nameOf)).toBe(4))

test('what changed in this part is told by the stale version', () =>
  expect(versionToSave(seen, { ...seen, name: 'Kompas', version: 4 }, nameOf)).toBe(3))
