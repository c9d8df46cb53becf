import { expect, test } from 'vitest'
import { anchorIn, marked } from './marked'
import { place } from './place'

/** Places the first marked span in the second text; the answer is compared with the mark there. */
const placed = (before: string, after: string) => {
  const { text, spans } = marked(after)
  const placing = place(anchorIn(before), text)
  return {
    ...placing,
    marked: spans[0],
    found: 'start' in placing ? text.slice(placing.start, placing.end) : null,
  }
}
const found = (before: string, after: string) => {
  const { marked, ...placing } = placed(before, after)
  if (marked) expect(placing).toMatchObject(marked)
  return placing
}

test('unchanged text', () =>
  expect(
    found('Harga beras ⟦naik 12 persen⟧ bulan ini.', 'Harga beras ⟦naik 12 persen⟧ bulan ini.'),
  ).toMatchObject({
    placement: 'exact',
    score: 1,
  }))

test('a paragraph was put in before it', () =>
  expect(
    found(
      'Harga beras di pasar induk ⟦naik 12 persen⟧ bulan ini.',
      'Pembaruan pukul 10.00.\n\nHarga beras di pasar induk ⟦naik 12 persen⟧ bulan ini.',
    ),
  ).toMatchObject({ placement: 'moved' }))

test('its words were edited: it is found, and said to be only similar', () => {
  expect(
    found(
      'Menurut BPS harga beras ⟦naik 12 persen sejak Januari⟧ di seluruh Jawa, kata dia.',
      'Menurut BPS harga beras ⟦naik 13,5 persen sejak Januari⟧ di seluruh Jawa, kata dia.',
    ),
  ).toMatchObject({ placement: 'similar' })
})

test('the edges of an edited passage follow its old neighbours, not the letters', () =>
  expect(
    found(
      'Pabrik itu membuat ⟦12 persen⟧ beras, kata Sari.',
      'Pabrik itu membuat ⟦12 persentase⟧ beras, kata Sari.',
    ).found,
  ).toBe('12 persentase'))

test('another sentence says the same words: not moved there silently', () =>
  expect(
    found(
      'Korut menawarkan ⟦100 ribu⟧ sukarelawan kepada Rusia.\n\nRusia kehilangan 100 ribu tentara tahun lalu.',
      'Korut membantah laporan itu.\n\nRusia kehilangan ⟦100 ribu⟧ tentara tahun lalu.',
    ).placement,
  ).not.toMatch(/exact|moved|similar/))

test('edited in its place while the same words stand elsewhere: its place wins over the words', () => {
  const { placement, found: words } = found(
    'Korut menawarkan hingga ⟦100 ribu⟧ sukarelawan kepada Rusia pada Juli.',
    'Korut menawarkan hingga ⟦10 ribu⟧ sukarelawan kepada Rusia pada Juli.\n\nGaji mereka 100 ribu won.',
  )
  expect(words).toBe('10 ribu')
  expect(placement).toBe('similar')
})

test('two equal places with equal surroundings are a question', () => {
  const line = 'Harga beras di pasar induk naik tajam sekali bulan ini, kata pedagang.\n'
  expect(
    placed(`Pembuka.\n${line.replace('naik', '⟦naik⟧')}Penutup.`, `Lain sekali isinya.\n${line}${line}`),
  ).toMatchObject({
    placement: 'needs_confirmation',
    why: 'ambiguous',
  })
})

test('a passage that is gone is orphaned', () =>
  expect(
    found(
      'Kim Jong-un ⟦menawarkan pasukan sukarela⟧ untuk Ukraina.',
      'Cuaca di Jakarta hari ini cerah berawan sepanjang hari.',
    ),
  ).toMatchObject({ placement: 'orphaned' }))

test.each([
  [
    'emoji',
    'Dia berkata 😀 ⟦sepuluh ribu 👨‍👩‍👧 pasukan⟧ siap.',
    '😀😀 Kemarin. Dia berkata 😀 ⟦sepuluh ribu 👨‍👩‍👧 pasukan⟧ siap.',
  ],
  [
    'Chinese',
    '国防省は、北朝鮮が⟦兵士一万人⟧を派遣する可能性があると発表した。',
    '速報。国防省は、北朝鮮が⟦兵士一万人⟧を派遣する可能性があると発表した。',
  ],
  [
    'Arabic',
    'وقالت الوزارة إن ⟦عشرة آلاف جندي⟧ وصلوا إلى الحدود.',
    'عاجل. وقالت الوزارة إن ⟦عشرة آلاف جندي⟧ وصلوا إلى الحدود.',
  ],
  [
    'combining marks',
    'Thu\u031bo\u031b\u0323ng ⟦vie\u0323\u0302t nam da\u0302n⟧ chu\u0309',
    'Mo\u031b\u0301i. Thu\u031bo\u031b\u0323ng ⟦vie\u0323\u0302t nam da\u0302n⟧ chu\u0309',
  ],
  [
    'two paragraphs',
    'Satu kalimat. ⟦Dua kalimat.\n\nTiga⟧ kalimat.',
    'Baru.\n\nSatu kalimat. ⟦Dua kalimat.\n\nTiga⟧ kalimat.',
  ],
])('%s', (_, before, after) => expect(found(before, after)).toMatchObject({ placement: 'moved' }))

test('a text of one repeated letter, and a quote of 10,000: an answer in fair time', () => {
  const started = performance.now()
  place(anchorIn(`${'b'.repeat(50)}⟦${'a'.repeat(500)}⟧`), 'a'.repeat(200_000))
  place(anchorIn(`⟦${'kata lain '.repeat(1000)}⟧.`), 'kata yang lain '.repeat(20_000))
  expect(performance.now() - started).toBeLessThan(15_000)
}, 30_000)
