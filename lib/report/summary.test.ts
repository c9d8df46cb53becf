import { expect, test } from 'vitest'
import { analysed, draft, exampleArticle } from './example-article'
import { reportOf } from './report-of'
import { workedArticle } from './worked-article'

const told = (whole = exampleArticle(), language: 'en' | 'id' = 'en') =>
  reportOf(whole, { ...draft, language }).model.summary.join(' ')

test('while nothing is decided it says nothing about truth', () => {
  expect(told()).toContain('20 claims in this article were looked at. 20 are still open.')
  expect(told()).toContain('no verdict stands')
  expect(told()).not.toMatch(/\d true/)
})

test('a verdict that nobody signed off is not counted among those that stand', () => {
  const text = told(workedArticle())
  expect(text).toContain('6 have a verdict that stands. 2 have a verdict that still waits')
  expect(text).toContain('2 true')
  expect(text).not.toContain('mixture')
})

test('it says what could not be traced, and how much was only taken on trust', () => {
  expect(told()).toContain('16 claims could not be traced to anybody who knows it at first hand.')
  expect(told()).toContain('For 4 claims no source is named.')
  expect(told()).toContain('27 steps: 0 read by us, 27 taken on trust, 0 not to be had.')
})

test('one source that carries several claims is named, with the claims', () => {
  const whole = exampleArticle()
  for (const { appearances } of whole.file.claims)
    for (const each of appearances) if (each.sourceId === 'src_cfr') each.basis = 'firsthand'
  expect(told({ ...whole, analyses: analysed(whole.file) })).toContain(
    'Dewan Hubungan Luar Negeri carries most: without it 3 claims (12–14) would reach no origin.',
  )
})

test('an article without claims is no triumph', () => {
  const whole = exampleArticle()
  whole.file.claims = []
  expect(told({ ...whole, analyses: [] })).toBe('No claim has been marked in this article yet.')
})

test('the same in Indonesian', () =>
  expect(told(exampleArticle(), 'id')).toContain(
    '16 klaim tidak terlacak sampai kepada pihak yang tahu sendiri.',
  ))
