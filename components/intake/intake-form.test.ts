import { expect, test } from 'vitest'
import { askFrom, emptyIntake, missingIn, withDraft } from './intake-form'

const draft = {
  headline: 'Harga beras naik',
  outlet: 'Kompas',
  url: null,
  language: 'id',
  publishedOn: '2026-02-01',
  byline: null,
  text: 'Harga beras naik\n\nBaca juga: lainnya',
  blocks: [
    { kind: 'headline', start: 0, end: 16 },
    { kind: 'boilerplate', start: 18, end: 37 },
  ],
} as const

const read = (form = emptyIntake) =>
  withDraft(form, structuredClone(draft) as never, { id: null, name: 'Kompas' })

test('what the page says of itself fills the form, and its boilerplate is dropped beforehand', () => {
  expect(read()).toMatchObject({ headline: 'Harga beras naik', language: 'id', dropped: [1] })
})

test('a fetched page stands on its kept copy, and a new outlet is at home where it was fetched', () => {
  const fetched = { captureId: 'cap_1', from: 'kompas.example', file: false, thin: false, archive: false }
  const asked = (more = {}) => askFrom({ ...read(), fetched: { ...fetched, ...more } }, draft as never, null)
  expect(asked()).toMatchObject({
    raw: { captureId: 'cap_1' },
    outlet: { new: { name: 'Kompas', domains: ['kompas.example'] } },
  })
  expect(asked({ archive: true }).outlet).not.toHaveProperty('new.domains')
  expect(asked({ file: true, from: 'beras.pdf' }).outlet).not.toHaveProperty('new.domains')
})

test('what a person typed stays', () => {
  expect(
    read({ ...emptyIntake, headline: 'Rice is dearer', outlet: { id: 'src_1', name: 'Tempo' } }),
  ).toMatchObject({ headline: 'Rice is dearer', outlet: { id: 'src_1' } })
})

test('headline, outlet and language are asked for; the rest may stay empty', () => {
  expect(missingIn(emptyIntake)).toEqual(['headline', 'outlet', 'language'])
  expect(missingIn(read())).toEqual([])
})

test('an outlet that nobody knows yet is made in the same act', () => {
  expect(askFrom(read(), draft as never, null)).toMatchObject({
    outlet: { new: { name: 'Kompas', kind: 'outlet' } },
    url: null,
    byline: null,
  })
})
