import { FileSystemConfigLoader, HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { sha256Base64 } from '@/lib/text/hash'
import { reportAsHtml } from './as-html'
import { analysed, draft, exampleArticle } from './example-article'
import { reportOf } from './report-of'
import { issue, workedArticle } from './worked-article'

const page = (whole = workedArticle(), occasion = issue) => reportAsHtml(reportOf(whole, occasion).model)

const rules = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  }),
)

test.each([
  ['a worked article', () => page()],
  ['the same in Indonesian', () => page(workedArticle(), { ...issue, language: 'id' })],
])('%s is valid, accessible HTML', async (_, write) => {
  const { results } = await rules.validateString(write())
  expect(
    results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${line} ${ruleId} ${message}`),
    ),
  ).toEqual([])
})

test('the example, as it is seeded', () =>
  expect(page(exampleArticle(), draft)).toMatchFileSnapshot('golden/example.en.html'))

test('a worked article in Indonesian', () =>
  expect(page(workedArticle(), { ...issue, language: 'id' })).toMatchFileSnapshot('golden/worked.id.html'))

test('nothing is loaded, nothing runs: the policy names the style by its hash and forbids the rest', () => {
  const html = page()
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)![1]!
  expect(html).toContain(`default-src 'none'; style-src 'sha256-${sha256Base64(style)}'; base-uri 'none'`)
  expect(html).not.toMatch(/<script|<img|<link|<iframe| style=|src=|url\(/)
})

const hostile = `"><script>alert(1)</script><b onclick='x'>&amp;\u0000\u202e${'\ud800'}]]>`

test('whatever is typed is printed, never obeyed', () => {
  const whole = workedArticle()
  const { file } = whole
  file.article.headline = hostile
  file.article.byline = hostile
  for (const source of file.sources) {
    source.name = `${source.name} ${hostile}`
    source.described = hostile
    source.aliases = [hostile]
  }
  for (const { claim, appearances, citations, verdicts } of file.claims) {
    claim.gloss = hostile
    claim.note = hostile
    for (const each of appearances)
      Object.assign(each, { excerpt: hostile, translation: hostile, locator: hostile })
    for (const each of citations) each.phrase = hostile
    for (const each of verdicts) Object.assign(each, { rationale: hostile, changeAsked: hostile })
  }
  const html = page(
    { ...whole, analyses: analysed(file) },
    { ...issue, decision: hostile, newsroom: { name: hostile, fourEyes: false } },
  )
  expect(html).not.toMatch(/<script|<b onclick/)
  expect(html).not.toContain('\u0000')
  expect(html.isWellFormed()).toBe(true)
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
})

test('only what a browser may open becomes a link', () => {
  const whole = workedArticle()
  whole.file.article.url = 'javascript:alert(1)'
  whole.file.claims[4]!.appearances[1]!.url = 'data:text/html,x'
  const html = page(whole)
  expect(html).not.toMatch(/href="(?!https?:|#)/)
})

test('words keep their own language and direction', () => {
  const html = page()
  expect(html).toContain('<p class="excerpt" lang="ru" dir="ltr">Есть сообщения')
  expect(html).toContain('<p class="excerpt" lang="ar" dir="rtl">كوريا')
})

test('a draft says that it is one, an issued report its number', () => {
  expect(page(workedArticle(), draft)).toContain('Draft, not issued')
  expect(page()).toContain('VR-2026-0147, edition 2')
})

test('a newsroom of one says that the second pair of eyes is switched off', () =>
  expect(page(workedArticle(), { ...issue, newsroom: { name: 'Solo', fourEyes: false } })).toContain(
    'has switched off the rule that a second person signs off',
  ))

test.each(['en', 'id'] as const)('every word has been said, none is a bare key (%s)', (language) =>
  expect(page(workedArticle(), { ...issue, language }).replace(/<style>[\s\S]*<\/style>/, '')).not.toMatch(
    /\b(report|review|entry|flag)\.[a-z_-]+(\.[a-z_-]+)?\b/,
  ),
)

test('the same report twice is the same bytes', () => expect(page()).toBe(page()))

test('every claim, source and person of the article is in it', () => {
  const { file } = workedArticle()
  const html = page()
  for (const { claim } of file.claims) expect(html).toContain(`<article class="claim" id="${claim.id}"`)
  for (const { appearances } of file.claims)
    for (const { sourceId } of appearances) expect(html).toContain(`<tr id="${sourceId}">`)
  for (const name of ['Rani Wulandari', 'Agus Hutapea']) expect(html).toContain(name)
})
