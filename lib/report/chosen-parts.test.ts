import { expect, test } from 'vitest'
import { csvRecords, reportAsCsv } from './as-csv'
import { reportAsHtml } from './as-html'
import { reportAsMarkdown } from './as-markdown'
import { reportAsPaper } from './as-paper'
import { reportAsSheets } from './as-sheets'
import { reportOf } from './report-of'
import { issue, workedArticle } from './worked-article'

test('a report holds the parts that were chosen, in its own order, and no link leads out of them', () => {
  const { model } = reportOf(workedArticle(), { ...issue, parts: ['method', 'glance'] })
  expect(model.parts).toEqual(['glance', 'method'])
  const html = reportAsHtml(model)
  expect(html).toContain('id="glance"')
  expect(html).not.toContain('id="trail"')
  expect(reportAsMarkdown(model)).not.toContain('## Audit trail')
  const paper = JSON.stringify(reportAsPaper(model).blocks)
  expect(paper).not.toMatch(/"to":/)
  expect(reportAsSheets(model).map(({ name }) => name)).toEqual(['Claims'])
})

test('of an article some claims can be told alone: the others are nowhere in it', () => {
  const { model, dossier } = reportOf(workedArticle(), issue, ['clm_c01'])
  expect(model.claims.map(({ id }) => id)).toEqual(['clm_c01'])
  expect(dossier.claims).toHaveLength(1)
  expect(model.sources.map(({ name }) => name)).not.toContain('Daily NK')
  expect(model.trail.length).toBeLessThan(reportOf(workedArticle(), issue).model.trail.length)
})

test('a rating is called as the newsroom calls it; its code stays', () => {
  const newsroom = { ...issue.newsroom, labels: { true: { en: 'Spot on' } }, colours: {} }
  const { model } = reportOf(workedArticle(), { ...issue, newsroom })
  expect(model.claims[4]!.look).toMatchObject({ code: 'true', label: 'Spot on' })
  expect(model.claims[4]!.verdict!.rating).toMatchObject({ code: 'true', label: 'Spot on' })
})

test('whom we asked is told with the answer, or that none came', () => {
  const whole = workedArticle()
  const reply = {
    id: 'rpl_1' as const,
    claimId: 'clm_c05' as const,
    articleId: 'art_example' as const,
    askedWhom: 'Channel One',
    sourceId: null,
    way: 'email' as const,
    askedOn: '2026-11-18',
    askedBy: null,
    question: null,
    answer: null,
    answeredOn: null,
    url: null,
    createdAt: '2026-11-18T10:00:00.000Z',
    version: 1,
  }
  const answered = { ...reply, id: 'rpl_2' as const, answer: 'We stand by it.', answeredOn: '2026-11-20' }
  const { model } = reportOf({ ...whole, replies: [reply, answered] }, issue)
  expect(model.claims[4]!.replies.map(({ sentence, answer }) => [sentence, answer?.text])).toEqual([
    [
      'Channel One was asked on 18 November 2026 (by e-mail). No answer came by the time of this report.',
      undefined,
    ],
    ['Channel One was asked on 18 November 2026 (by e-mail). Answer of 20 November 2026:', 'We stand by it.'],
  ])
})

test('CSV: safe for a spreadsheet unless told otherwise; record by record it is the same', () => {
  const whole = workedArticle()
  whole.file.claims[0]!.claim.gloss = '=1+1'
  const { model } = reportOf(whole, issue)
  expect(reportAsCsv(model)).toContain(`"'=1+1"`)
  expect(reportAsCsv(model, { spreadsheetSafe: false })).toContain('"=1+1"')
  expect([...csvRecords(model)]).toHaveLength(model.claims.length + 1)
})
