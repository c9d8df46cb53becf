import { expect, test } from 'vitest'
import { readDossier } from '@/lib/import/from-dossier'
import type { ArticleId, ClaimId } from '@/lib/model/ids'
import type { WholeArticle } from './as-dossier'
import { reportAsPaper } from './as-paper'
import { reportAsSheets } from './as-sheets'
import { collected } from './collection'
import { formatNames, formats } from './formats'
import { secrets, withWitness } from './hidden-witness'
import { reportOf, reportOnMany } from './report-of'
import type { WideScope } from './scope'
import { issue, workedArticle } from './worked-article'

/** The same article once more, as another outlet might have run it: every id but those of the sources is its own. */
function copied(whole: WholeArticle, name: string): WholeArticle {
  const text = JSON.stringify(whole).replace(
    /"((?:art|rev|clm|anc|apr|cit|evd|ver|sgn|dsm|ent|rpl|cor)_)/g,
    `"$1${name}-`,
  )
  const copy = JSON.parse(text) as WholeArticle
  copy.file.article.headline = `${name}: ${copy.file.article.headline}`
  return copy
}

const source: WideScope = { kind: 'source', sourceId: 'src_korotchenko' }
const one = workedArticle()
const two = copied(one, 'two')
const leaning = (whole: WholeArticle) =>
  whole.file.claims
    .filter(({ appearances }) => appearances.some(({ sourceId }) => sourceId === 'src_korotchenko'))
    .map(({ claim }) => claim.id)
const chosen: ClaimId[] = [...leaning(one), ...leaning(two)]
const report = () => reportOnMany(collected([one, two], source), issue, chosen)

test('claims of two articles stand in one report, numbered through, under the head of their article', () => {
  const { model } = report()
  expect(model.claims.map(({ id }) => id)).toEqual(chosen)
  expect(model.claims.map(({ number }) => number)).toEqual(chosen.map((_, i) => i + 1))
  expect(model.claims.flatMap(({ opens }) => (opens ? [opens.headline.text] : []))).toEqual([
    one.file.article.headline,
    two.file.article.headline,
  ])
  expect(model.masthead.headline.text).toContain('Korotchenko')
  expect(model.parts).not.toContain('article')
})

test('each claim is told as in a report on its article alone', () => {
  const alone = new Map(reportOf(two, issue).model.claims.map((claim) => [claim.id, claim]))
  for (const { id, quotes, finding, verdict, lines, evidence } of report().model.claims.slice(
    leaning(one).length,
  )) {
    const { quotes: q, finding: f, verdict: v, lines: l, evidence: e } = alone.get(id)!
    expect([quotes, finding, verdict, lines.length, evidence.length]).toEqual([q, f, v, l.length, e.length])
  }
})

test.each(formatNames)('%s: every claim of both articles is in it', (name) => {
  const text = new TextDecoder().decode(formats[name].render(report()))
  const found = { html: /class="claim"/g, csv: /"clm_/g, graphml: /<key/ }[name as string]
  if (found) expect(text.match(found)!.length).toBeGreaterThanOrEqual(found.global ? chosen.length : 1)
  for (const headline of [one.file.article.headline, two.file.article.headline])
    if (['html', 'csv', 'prov'].includes(name)) expect(text).toContain(headline)
  if (name === 'claim-review') expect(JSON.parse(text)['@graph']).toHaveLength(chosen.length)
})

test.each([
  [
    'en',
    /this article|order of the article|by the article\b|in the article\b|and the article\b|the outlet first/i,
  ],
  [
    'id',
    /(?<!-)artikel ini|urutan artikel|dirujuk artikel\b(?!-)|dalam artikel\b(?!-)|dan artikel\b(?!-)|media penerbit/i,
  ],
] as const)('in %s it never speaks as if there were one article', (language, ofOne) => {
  const made = reportOnMany(collected([one, two], source), { ...issue, language }, chosen)
  const alone = reportOf(one, { ...issue, language })
  const told = ({ model }: typeof made) => [
    ...(['html', 'md', 'svg'] as const).map((name) =>
      new TextDecoder().decode(formats[name].render({ ...made, model })),
    ),
    JSON.stringify(reportAsPaper(model)),
    JSON.stringify(reportAsSheets(model)),
  ]
  for (const text of told(made)) expect(text.match(ofOne)?.[0]).toBeUndefined()
  expect(told(alone).filter((text) => ofOne.test(text)).length).toBeGreaterThan(2)
})

test('every outlet is told as one, and none as what its own article cites most', () => {
  const other = copied(one, 'three')
  other.file.article.sourceId = 'src_other-outlet' as never
  other.file.sources.push({ ...one.file.sources[0]!, id: 'src_other-outlet' as never, name: 'Other Outlet' })
  for (const { claim, appearances } of other.file.claims)
    for (const each of appearances) {
      if (each.isArticle) each.sourceId = 'src_other-outlet' as never
      each.claimId = claim.id
    }
  const { model } = reportOnMany(collected([one, other], source), issue, [...leaning(one), ...leaning(other)])
  expect(model.sources.filter(({ isOutlet }) => isOutlet)).toHaveLength(2)
  expect(model.summary.join(' ')).not.toContain('Other Outlet')
})

test('its JSON is the dossier of each article, and each holds together', () => {
  const { format, dossiers } = JSON.parse(new TextDecoder().decode(formats.json.render(report())))
  expect(format).toBe('sanad-dossiers/1')
  expect(dossiers.map(({ article }: { article: { id: ArticleId } }) => article.id)).toEqual([
    one.file.article.id,
    two.file.article.id,
  ])
  for (const dossier of dossiers) expect(readDossier(dossier)).toMatchObject({ ok: true })
})

test.each(formatNames)(
  'a source who must not be named is nowhere in the %s, though the report is about her',
  (name) => {
    const hers: WideScope = { kind: 'source', sourceId: 'src_dewi-lestari' }
    const witness = withWitness()
    const other = copied(witness, 'two')
    const ids = [witness, other].flatMap(({ file }) => file.claims.map(({ claim }) => claim.id))
    for (const scope of [hers, { kind: 'period', from: '2026-11-01', to: '2026-11-24' } as const])
      for (const language of ['en', 'id'] as const) {
        const made = reportOnMany(collected([witness, other], scope), { ...issue, language }, ids)
        const flat = new TextDecoder().decode(formats[name].render(made)).replace(/\s+/g, ' ').toLowerCase()
        for (const secret of secrets) expect(flat).not.toContain(secret.toLowerCase())
        expect(flat).not.toMatch(/d[ée]wi/)
      }
  },
)
