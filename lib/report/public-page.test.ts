import { expect, test } from 'vitest'
import { noticePage, publicPage } from './public-page'
import { reportFeed } from './report-feed'
import { reportOf } from './report-of'
import { issue, workedArticle } from './worked-article'

const standing = {
  number: 'VR-2026-0007',
  edition: 1,
  issuedAt: issue.at,
  newer: null,
  corrected: 0,
  beingCorrected: 0,
}
const options = {
  address: 'https://news.example/r/kim',
  indexed: true,
  verifyAt: 'https://news.example/verify',
}
const page = (more = {}, how = {}) =>
  publicPage(reportOf(workedArticle(), issue), { ...standing, ...more }, { ...options, ...how })

test('each ClaimReview is at this very address, and nothing but data is in a script', () => {
  const html = page()
  const blocks = [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)]
  expect(blocks.map(([, attributes]) => attributes)).toEqual([' type="application/ld+json"'])
  const graph = JSON.parse(blocks[0]![2]!)['@graph'] as { '@type': string; url?: string }[]
  const reviews = graph.filter((each) => each['@type'] === 'ClaimReview')
  expect(reviews.length).toBeGreaterThan(0)
  for (const { url } of reviews) expect(url).toMatch(/^https:\/\/news\.example\/r\/kim#clm_/)
  expect(html).toContain('<link rel="canonical" href="https://news.example/r/kim">')
  expect(html).toContain('content="index, follow"')
})

test('what happened since is said first', () => {
  const html = page({
    newer: { number: 'VR-2026-0009', issuedAt: issue.at, address: null },
    corrected: 1,
    beingCorrected: 2,
  })
  const [before] = html.split('<header>')
  for (const words of ['VR-2026-0009', 'One claim was taken up again', '2 claims are being looked at again'])
    expect(before).toContain(words)
})

test('by a private link it has no address, no markup for machines, and is nobody’s to index', () => {
  const html = page({}, { address: null, indexed: false })
  expect(html).not.toContain('<script')
  expect(html).not.toContain('canonical')
  expect(html).toContain('noindex, nofollow')
  expect(html).toContain('private link')
})

test('a notice and a feed print what they are given, never obey it', () => {
  const evil = '"><script>alert(1)</script>'
  expect(noticePage('en', evil, [evil])).not.toContain('<script')
  expect(
    reportFeed(evil, 'https://x.example/feed', [
      { address: 'https://x.example/r/a', number: 'VR', headline: evil, publishedAt: issue.at },
    ]),
  ).not.toContain('<script')
})
