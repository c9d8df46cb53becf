import { expect, test } from 'vitest'
import { digestOf } from '@/lib/audit/digest'
import { readDossier } from '@/lib/import/from-dossier'
import type { WholeArticle } from './as-dossier'
import { analysed } from './example-article'
import { formatNames, formats } from './formats'
import { reportOf } from './report-of'
import { withhold } from './withhold'
import { issue, workedArticle } from './worked-article'

const secrets = [
  'Dewi Lestari',
  'DEWI LESTARI',
  'Bu Dewi',
  'kepala gudang logistik',
  'https://rahasia.example/dewi',
  'stok sudah habis sejak Senin pagi',
  'the stock has been gone since Monday morning',
  'menurut Bu Dewi dari gudang',
  'src_dewi-lestari',
  'reach her only at night',
]

/** The worked example with a source who must not be named, and her name wherever a careless person may have typed it. */
function withWitness(): WholeArticle {
  const whole = workedArticle()
  const { file } = whole
  const claim = file.claims.find((each) => each.claim.id === 'clm_c17')!
  file.sources.push({
    ...file.sources[1]!,
    id: 'src_dewi-lestari',
    name: 'Dewi Lestari',
    kind: 'person',
    aliases: ['Bu Dewi', 'D.L.'],
    described: 'kepala gudang logistik',
    url: 'https://rahasia.example/dewi',
    note: 'reach her only at night',
    withheld: true,
  })
  claim.appearances.push({
    ...claim.appearances[1]!,
    id: 'apr_witness',
    sourceId: 'src_dewi-lestari',
    excerpt: 'stok sudah habis sejak Senin pagi',
    translation: 'the stock has been gone since Monday morning',
    url: 'https://rahasia.example/dewi/1',
    basis: 'firsthand',
    access: 'read',
    readBy: 'per_rani',
  })
  claim.citations.push({
    ...claim.citations[0]!,
    id: 'cit_witness',
    citingId: claim.appearances[0]!.id,
    citedId: 'apr_witness',
    phrase: 'menurut Bu Dewi dari gudang',
  })
  claim.verdicts[0]!.rationale +=
    ' We spoke to Dewi   Lestari, who told us: “stok sudah habis sejak Senin pagi”.'
  file.claims[0]!.appearances[0]!.note = 'Ask DEWI LESTARI again.'
  file.claims[4]!.evidence.push({
    id: 'evd_w',
    claimId: file.claims[4]!.claim.id,
    title: 'Call with D.L.',
    stance: 'supports',
    credibility: 2,
    excerpt: 'Bu Dewi: the stock has been gone since Monday morning',
    language: 'en',
    url: 'https://rahasia.example/dewi',
    archivedUrl: null,
    captureId: null,
    note: null,
    addedBy: 'per_rani',
    createdAt: '2026-11-19T10:00:00.000Z',
    version: 1,
  })
  const added = {
    id: 'ent_9' as const,
    at: '2026-11-21T09:00:00.000Z',
    actorId: 'per_rani' as const,
    act: 'source.added' as const,
    subjectKind: 'source' as const,
    subjectId: 'src_dewi-lestari',
    articleId: 'art_example' as const,
    claimId: null,
    why: 'Dewi Lestari called us.',
    before: null,
    after: { name: 'Dewi Lestari', described: 'kepala gudang logistik' },
  }
  return {
    ...whole,
    analyses: analysed(file),
    entries: [...whole.entries, { ...added, digest: digestOf(added) }],
  }
}

const printed = new TextDecoder()

test.each(formatNames)('a source who must not be named is nowhere in the %s', (name) => {
  for (const language of ['en', 'id'] as const) {
    const text = printed.decode(formats[name].render(reportOf(withWitness(), { ...issue, language })))
    const flat = text.replace(/\s+/g, ' ').toLowerCase()
    for (const secret of secrets) expect(flat).not.toContain(secret.toLowerCase())
    expect(flat).not.toMatch(/d\.l\./)
  }
})

test('without the rule she would have been everywhere: the test above can fail', () => {
  const whole = withWitness()
  whole.file.sources.at(-1)!.withheld = false
  const { dossier } = reportOf(whole, issue)
  const flat = JSON.stringify(dossier).replace(/\s+/g, ' ')
  for (const secret of secrets) expect(flat).toContain(secret)
})

test('what may be said of her is still said: that she exists, what kind of source, that her words were read', () => {
  const { model } = reportOf(withWitness(), issue)
  const hop = model.claims.find(({ id }) => id === 'clm_c17')!.hops.find(({ role }) => role === 'Origin')!
  expect(hop.source).toMatchObject({ name: 'a source known to the desk', kind: 'person' })
  expect(hop.accessLabel).toBe('Read by Rani Wulandari')
  expect(model.method.at(-1)).toContain('One source is known to the desk')
})

test('two of them can be told apart', () => {
  const whole = withWitness()
  whole.file.sources[3]!.withheld = true
  const names = reportOf(whole, issue).model.sources.map(({ name }) => name)
  expect(names).toContain('a source known to the desk (no. 1)')
  expect(names).toContain('a source known to the desk (no. 2)')
})

test('in the article’s own text a name is blacked out, and every passage stays where it was', () => {
  const whole = workedArticle()
  const korotchenko = whole.file.sources.find(({ id }) => id === 'src_korotchenko')!
  korotchenko.withheld = true
  korotchenko.aliases = ['Korotchenko']
  const { file } = withhold(whole, 'en')
  expect(file.revision.text).toHaveLength(whole.file.revision.text.length)
  expect(file.revision.text).toContain('kata pakar militer Rusia ████████████████ di Channel One')
  for (const { anchors } of file.claims)
    for (const { start, end, quote } of anchors) expect(file.revision.text.slice(start, end)).toBe(quote)
})

test('an entry about her keeps that it happened, and its digest no longer lets a guess be checked', () => {
  const whole = withWitness()
  const entry = withhold(whole, 'en').entries.at(-1)!
  const { digest, ...said } = entry
  expect(entry).toMatchObject({ act: 'source.added', actorId: 'per_rani', why: null, after: null })
  expect(digest).toBe(digestOf(said))
  expect(digest).not.toBe(whole.entries.at(-1)!.digest)
})

test('the dossier of such a report still holds together', () => {
  const json = JSON.parse(printed.decode(formats.json.render(reportOf(withWitness(), issue))))
  expect(readDossier(json)).toMatchObject({ ok: true })
})

test('where nobody is withheld, nothing is changed', () => {
  const whole = workedArticle()
  expect(withhold(whole, 'en')).toBe(whole)
})
