import { expect, test } from 'vitest'
import { digestOf } from '@/lib/audit/digest'
import { readDossier } from '@/lib/import/from-dossier'
import { formatNames, formats } from './formats'
import { secrets, withWitness } from './hidden-witness'
import { reportOf } from './report-of'
import { withhold } from './withhold'
import { issue, workedArticle } from './worked-article'

const printed = new TextDecoder()

test.each(formatNames)('a source who must not be named is nowhere in the %s', (name) => {
  for (const language of ['en', 'id'] as const) {
    const text = printed.decode(formats[name].render(reportOf(withWitness(), { ...issue, language })))
    const flat = text.replace(/\s+/g, ' ').toLowerCase()
    for (const secret of secrets) expect(flat).not.toContain(secret.toLowerCase())
    expect(flat).not.toMatch(/d\.l\./)
    expect(flat).not.toMatch(/d[ée]wi/)
  }
})

test('without the rule she would have been everywhere: the test above can fail', () => {
  const whole = withWitness()
  whole.file.sources.at(-1)!.withheld = false
  const flat = JSON.stringify([reportOf(whole, issue), whole.captures, whole.replies]).replace(/\s+/g, ' ')
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
