import { expect, test } from 'vitest'
import gold from '@/lib/example/gold.json'
import { marksOf } from '@/lib/resemble/marks'
import { likeness } from '@/lib/resemble/same-claim'

const claims = (gold as { claims: { id: string; quote: string; english: string; quantities: unknown[] }[] })
  .claims

test('the example’s claims find their translations by names and numbers alone', () => {
  const found = claims.map(({ id, quote, english }) => ({
    id,
    ...likeness(marksOf(quote, 'id'), marksOf(english, 'en')),
  }))
  // With a name and a number in common they are called the same; by names alone they are only shown.
  expect(found.filter(({ kind }) => kind === 'same').map(({ id }) => id)).toEqual([
    'c01',
    'c02',
    'c05',
    'c08',
    'c14',
    'c17',
  ])
  expect(found.filter(({ kind }) => kind !== null).length).toBeGreaterThanOrEqual(12)
  expect(found.every(({ kind, numbersAgree }) => kind !== 'same' || numbersAgree)).toBe(true)
})

test('claims of one article are not taken for each other, nor for each other’s translations, but where they repeat it', () => {
  const same: string[] = []
  for (const [index, one] of claims.entries())
    for (const other of claims.slice(index + 1)) {
      const within = likeness(marksOf(one.quote, 'id'), marksOf(other.quote, 'id'))
      const across = likeness(marksOf(one.quote, 'id'), marksOf(other.english, 'en'))
      if (within.kind === 'same' || across.kind === 'same') same.push(`${one.id} ${other.id}`)
    }
  // The 100,000 soldiers: headline, lead and quotation.
  expect(same).toEqual(['c01 c02', 'c02 c05'])
})
