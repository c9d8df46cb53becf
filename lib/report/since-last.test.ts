import { expect, test } from 'vitest'
import type { Dossier } from '@/lib/model/dossier'
import { reportAsHtml } from './as-html'
import { reportAsMarkdown } from './as-markdown'
import { reportOf } from './report-of'
import { issue, workedArticle } from './worked-article'

const beforeOf = (dossier: Dossier) => ({
  number: 'VR-2026-0001',
  edition: 1,
  issuedAt: '2026-11-20T08:00:00.000Z',
  dossier,
})
const first = () => structuredClone(reportOf(workedArticle(), issue).dossier)
const told = (before: Dossier, now = workedArticle(), language: 'en' | 'id' = 'en') =>
  reportOf(now, { ...issue, language, before: beforeOf(before) }).model.sinceLast!.changes.map(
    ({ claim, sentence }) => `${claim ? `${claim.number}: ` : ''}${sentence}`,
  )

test('a first edition says nothing of an earlier one', () =>
  expect(reportOf(workedArticle(), issue).model.sinceLast).toBeNull())

test('the same article gives no change', () => {
  expect(told(first())).toEqual([])
  expect(reportAsHtml(reportOf(workedArticle(), { ...issue, before: beforeOf(first()) }).model)).toContain(
    'Nothing that this report speaks of',
  )
})

test('verdicts, chains, evidence, claims that came and went, and sources are told', () => {
  const before = first()
  const claim = (id: string) => before.claims.find((each) => each.id === `clm_${id}`)!
  claim('c05').verdicts[0]!.rating = 'mixture'
  claim('c01').verdicts = []
  claim('c01').stage = 'open'
  claim('c12').evidence.push({ ...claim('c12').evidence[0]!, id: 'evd_gone' } as never)
  claim('c06').appearances.pop()
  const at = before.claims.findIndex(({ id }) => id === 'clm_c08')
  before.claims.splice(at, 1)
  before.claims.push({ ...claim('c11'), id: 'clm_old' })
  const now = workedArticle()
  const named = now.file.sources.find(({ name, withheld }) => name && !withheld && name.length > 5)!
  named.retractedWhy = 'They said so.'
  const changes = told(before, now)
  const has = (words: string) =>
    expect(
      changes.some((each) => each.includes(words)),
      `${words} in ${changes.join('\n')}`,
    ).toBe(true)
  has('Is it so? “Mixture” then, “True” now.')
  has('Judged since then')
  has('Signed off since then.')
  has('evidence removed')
  has('added to the chain')
  has('Marked since then.')
  has('of that edition is no longer marked')
  has('has taken its words back')
})

test('no word of the earlier edition is repeated', () => {
  const before = first()
  for (const claim of before.claims) {
    claim.text = 'SECRET'
    claim.gloss = 'SECRET'
  }
  before.article.headline = 'SECRET'
  for (const source of before.sources) source.name = 'SECRET'
  const { model } = reportOf(workedArticle(), { ...issue, before: beforeOf(before) })
  expect(model.sinceLast!.changes.length).toBeGreaterThan(0)
  expect(reportAsHtml(model) + reportAsMarkdown(model)).not.toContain('SECRET')
})

test('it speaks the language of the report', () => {
  const before = first()
  before.claims.pop()
  expect(told(before, workedArticle(), 'id').join()).toContain('Ditandai sejak itu.')
})
