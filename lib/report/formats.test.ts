import { expect, test } from 'vitest'
import { exampleArticle } from './example-article'
import { type Format, formatNames, formats } from './formats'
import { reportOf } from './report-of'
import { issue, workedArticle } from './worked-article'

const occasion = { ...issue, address: 'https://redaksi.example/laporan/vr-2026-0147' }
const report = reportOf(workedArticle(), occasion)
const written = (name: Format, of = report) => new TextDecoder().decode(formats[name].render(of))
/** Parsed JSON, to be looked into without ceremony. */
type Json = ReturnType<typeof JSON.parse>
const json = (name: Format, of = report) => JSON.parse(written(name, of))

/** Markdown and the graph formats are small enough to be read in a review; the bigger ones are held to rules below. */
test.each(['md', 'csv', 'dot', 'claim-review'] as const)('the worked article as %s', (name) =>
  expect(written(name)).toMatchFileSnapshot(`golden/worked.en.${formats[name].ending}`),
)

test.each(formatNames)('%s: the same report twice is the same bytes', (name) =>
  expect(written(name)).toBe(written(name, reportOf(workedArticle(), occasion))),
)

test.each(formatNames)('%s can be written of an article without claims', (name) => {
  const bare = exampleArticle()
  bare.file.claims = []
  expect(written(name, reportOf({ ...bare, analyses: [] }, occasion))).not.toBe('')
})

test('no two formats share the ending of a file', () =>
  expect(new Set(formatNames.map((name) => formats[name].ending)).size).toBe(formatNames.length))

test('ClaimReview: only a verdict that stands is a review, and only true…false has a number', () => {
  const graph = json('claim-review')['@graph'] as Json[]
  const [reviews, claims] = [
    graph.filter((each) => each['@type'] === 'ClaimReview'),
    graph.filter((each) => each['@type'] === 'Claim'),
  ]
  expect(reviews).toHaveLength(6)
  expect(claims).toHaveLength(14)
  const rating = (claim: string) =>
    reviews.find((each) => each['@id'].endsWith(`#clm_${claim}`))!.reviewRating
  expect(rating('c05')).toMatchObject({
    ratingValue: 5,
    bestRating: 5,
    worstRating: 1,
    alternateName: 'True',
  })
  expect(rating('c17')).not.toHaveProperty('ratingValue')
  expect(reviews.every(({ url }) => url.startsWith('https://redaksi.example/'))).toBe(true)
})

test('ClaimReview can stand in a page: it holds no tag', () => {
  const whole = workedArticle()
  whole.file.claims[4]!.verdicts[0]!.rationale = '</script><script>alert(1)</script>'
  expect(written('claim-review', reportOf(whole, occasion))).not.toContain('<')
})

test('ClaimReview names a claimant only where an origin has a name', () => {
  const claim = (of: typeof report) =>
    (json('claim-review', of)['@graph'] as Json[]).find((each) => each['@id'].endsWith('#clm_c05'))!
      .itemReviewed
  expect(claim(report)).not.toHaveProperty('author')
})

test('Web Annotation counts in code points', () => {
  const whole = workedArticle()
  const { revision, claims } = whole.file
  const shifted = { ...revision, text: `😀 ${revision.text}` }
  const anchor = claims[4]!.anchors[0]!
  Object.assign(anchor, { start: anchor.start + 3, end: anchor.end + 3 })
  const of = reportOf(
    { ...whole, file: { ...whole.file, revision: shifted }, revisions: [shifted] },
    occasion,
  )
  const annotation = json('web-annotation', of).find(
    ({ id }: { id: string }) => id === `urn:sanad:${anchor.id}`,
  )
  const [quote, position] = annotation.target.selector
  expect([...shifted.text].slice(position.start, position.end).join('')).toBe(quote.exact)
  expect(position.start).toBe(anchor.start - 1)
})

test('GraphML has every Appearance and every Citation, citing → cited', () => {
  const xml = written('graphml')
  const { claims } = report.dossier
  expect(xml.match(/<node /g)).toHaveLength(claims.flatMap(({ appearances }) => appearances).length)
  for (const { id, citingId, citedId } of claims.flatMap(({ citations }) => citations))
    expect(xml).toContain(`<edge id="${id}" source="${citingId}" target="${citedId}">`)
})

test('PROV: whatever is pointed at is there', () => {
  const graph = json('prov')['@graph'] as Record<string, string>[]
  const ids = new Set(graph.map((each) => each['@id']))
  const ends = ['generatedEntity', 'usedEntity', 'influencee', 'influencer', 'entity', 'agent', 'activity']
  for (const statement of graph)
    for (const end of ends) if (statement[end]) expect(ids).toContain(statement[end])
})

test('PROV: a ring of derivations would be no provenance, so the citation that closes it is an influence', () => {
  const whole = workedArticle()
  const claim = whole.file.claims.find(({ claim }) => claim.id === 'clm_c05')!
  claim.citations.push({
    ...claim.citations[1]!,
    id: 'cit_back',
    citingId: claim.appearances[3]!.id,
    citedId: claim.appearances[1]!.id,
    relation: 'reports',
  })
  const analyses = whole.analyses.map((each) =>
    each.claimId === 'clm_c05' ? { ...each, runsBack: ['cit_back' as const] } : each,
  )
  const graph = json('prov', reportOf({ ...whole, analyses }, occasion))['@graph'] as Record<string, string>[]
  expect(graph.find((each) => each['@id'] === 'sanad:cit_back')).toMatchObject({ '@type': 'Influence' })
})

test('DOT: a name with quotes and backslashes stays a name', () => {
  const whole = workedArticle()
  whole.file.sources[1]!.name = 'The "\\N" Post\n'
  expect(written('dot', reportOf(whole, occasion))).toContain('label="The \\"\\\\N\\" Post "')
})

test('Markdown: what is typed is never obeyed', () => {
  const whole = workedArticle()
  whole.file.claims[4]!.verdicts[0]!.rationale = '# <b>x</b> [a](javascript:1) | *b* @everyone\n- c'
  expect(written('md', reportOf(whole, occasion))).toContain(
    '\\# \\<b\\>x\\</b\\> \\[a\\](javascript:1) \\| \\*b\\* \\@everyone - c',
  )
})
