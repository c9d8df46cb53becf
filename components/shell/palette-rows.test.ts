import { expect, test } from 'vitest'
import { matching } from './palette-rows'

const rows = [
  { label: 'Claims', hint: 'Page' },
  { label: 'Korea Utara menawarkan 100 ribu prajurit', hint: 'Akurat.co' },
  { label: 'Le Monde diplomatique', hint: 'Média' },
]
const found = (typed: string) => matching(rows, typed).map((row) => row.label)

test('nothing typed shows everything', () => expect(found('  ')).toHaveLength(3))

test('words may come in any order and need only begin', () =>
  expect(found('praj kor')).toEqual(['Korea Utara menawarkan 100 ribu prajurit']))

test('accents and capitals do not matter', () => expect(found('MEDIA')).toEqual(['Le Monde diplomatique']))

test('a word that stands nowhere finds nothing', () => expect(found('claims seoul')).toEqual([]))
