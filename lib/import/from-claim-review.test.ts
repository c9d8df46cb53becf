import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromClaimReview } from './from-claim-review'

const review = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://afp.example/fact/1',
  claimReviewed: 'The moon is made of cheese',
  datePublished: '2024-03-05',
  author: { '@type': 'Organization', name: 'AFP' },
  reviewRating: { '@type': 'Rating', ratingValue: 1, bestRating: 5, worstRating: 1, alternateName: 'False' },
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'A. Mouse' },
    datePublished: '2024-03-01',
    appearance: [{ '@type': 'CreativeWork', url: 'https://mouse.example/1' }, 'https://mouse.example/2'],
  },
}

const read = (value: unknown) => {
  const outcome = fromClaimReview(typeof value === 'string' ? value : JSON.stringify(value))
  if (!outcome.ok) throw new Error(outcome.code)
  return outcome.value
}
const codes = (value: unknown) => read(value).remarks.map(({ code }) => code)

test('a review gives a claim, who said it, where, and what the reviewer concluded', () => {
  const { drafts, remarks } = read(review)
  expect(remarks).toEqual([])
  expect(drafts[0]).toMatchObject({
    text: 'The moon is made of cheese',
    source: { name: 'A. Mouse', kind: 'person' },
    said: { url: 'https://mouse.example/1', on: '2024-03-01' },
    elsewhere: [{ url: 'https://mouse.example/2' }],
    review: {
      by: 'AFP',
      url: 'https://afp.example/fact/1',
      on: '2024-03-05',
      words: 'False',
      rating: 'false',
    },
  })
})

test.each([
  ['alone', review],
  ['in a list', [review]],
  ['in a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, review] }],
  ['in a DataFeed', { '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: [review] }] }],
  ['in an article', { '@type': 'NewsArticle', review: { ...review, '@type': ['ClaimReview', 'Review'] } }],
  [
    'under full names',
    JSON.parse(
      JSON.stringify(review)
        .replace('"ClaimReview"', '"http://schema.org/ClaimReview"')
        .replace('claimReviewed', 'schema:claimReviewed'),
    ),
  ],
])('it is found %s', (_, value) => {
  expect(read(value).drafts).toHaveLength(1)
  expect(read(value).drafts[0]).toMatchObject({ text: review.claimReviewed, review: { rating: 'false' } })
})

test('a page may carry several blocks, some of them broken in the usual ways', () => {
  const page = `<html><head>
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script>
    <script type="application/ld+json">//<![CDATA[
      {"@type":"ClaimReview","claimReviewed":"One
 claim","reviewRating":{"alternateName":"Salah"},}
    //]]></script>
    <script type='application/ld+json'>{ this is no JSON }</script>
    <script type="application/ld+json">[${JSON.stringify(review)}]</script></head><body><p>x</p></body></html>`
  const { drafts } = read(page)
  expect(drafts.map(({ text, review }) => [text, review?.rating])).toEqual([
    ['One claim', 'false'],
    ['The moon is made of cheese', 'false'],
  ])
})

test("the answer of Google's Fact Check Tools is read too: each review of a claim is one", () => {
  const answer = {
    claims: [
      {
        text: 'Bananas are radioactive',
        claimant: 'A post',
        claimDate: '2023-01-02T00:00:00Z',
        claimReview: [
          {
            publisher: { name: 'X', site: 'x.example' },
            url: 'https://x.example/1',
            textualRating: 'True',
            languageCode: 'en',
          },
          {
            publisher: { site: 'y.example' },
            url: 'https://y.example/1',
            textualRating: 'Perlu konteks',
            languageCode: 'id',
          },
        ],
      },
    ],
  }
  expect(
    read(answer).drafts.map(({ source, said, review }) => [
      source?.name,
      said.on,
      review?.by,
      review?.rating,
    ]),
  ).toEqual([
    ['A post', '2023-01-02', 'X', 'true'],
    ['A post', '2023-01-02', 'y.example', null],
  ])
})

test('pointers are followed', () => {
  const graph = {
    '@graph': [
      { ...review, author: { '@id': '#desk' }, itemReviewed: { '@id': '#claim' } },
      { '@type': 'Organization', '@id': '#desk', name: 'The Desk' },
      {
        '@type': 'Claim',
        '@id': '#claim',
        text: 'The moon is made of cheese, all of it',
        author: 'A. Mouse',
      },
    ],
  }
  const { drafts } = read(graph)
  expect(drafts).toHaveLength(1)
  expect(drafts[0]).toMatchObject({
    text: 'The moon is made of cheese, all of it',
    source: { name: 'A. Mouse' },
    review: { by: 'The Desk' },
  })
})

test('a verdict we have no code for stays in its words, whatever number stands beside it', () => {
  const pinocchio = { ...review, reviewRating: { ...review.reviewRating, alternateName: 'Four Pinocchios' } }
  expect(read(pinocchio).drafts[0]?.review).toMatchObject({ words: 'Four Pinocchios', rating: null })
  expect(codes(pinocchio)).toEqual(['verdict_in_words'])
})

test('a number counts only where there are no words, and only on the scale from 1 to 5', () => {
  const numbered = (rating: object) => read({ ...review, reviewRating: rating }).drafts[0]?.review?.rating
  expect(numbered({ ratingValue: '2', bestRating: '5', worstRating: '1' })).toBe('mostly_false')
  expect(numbered({ ratingValue: 2, bestRating: 10, worstRating: 0 })).toBeNull()
  expect(numbered({ ratingValue: -1, bestRating: -1, worstRating: -1 })).toBeNull()
  expect(codes({ ...review, reviewRating: { ratingValue: -1, bestRating: -1, worstRating: -1 } })).toEqual([
    'scale_dropped',
  ])
})

test('what the wild gets wrong is mended and told', () => {
  const wild = {
    ...review,
    claimReviewed: '<p>Cheese &amp; moon</p>',
    datePublished: '2020-10-07 20:05',
    url: 'www.afp.example/1',
    itemReviewed: {
      '@type': 'Claim',
      author: [{ name: 'A' }, { name: 'B' }],
      appearance: ['1', 'some-slug', 'https://ok.example/'],
    },
  }
  expect(read(wild).drafts[0]).toMatchObject({
    text: 'Cheese & moon',
    said: { url: 'https://ok.example/' },
    review: { on: '2020-10-07', url: 'https://www.afp.example/1' },
  })
  expect(new Set(codes(wild))).toEqual(
    new Set(['tags_removed', 'day_read', 'address_completed', 'second_in_field', 'address_dropped']),
  )
})

test('a review without a claim is refused alone', () => {
  const { drafts, remarks } = read([{ ...review, claimReviewed: '' }, review])
  expect(drafts.map(({ at }) => at)).toEqual([2])
  expect(remarks).toMatchObject([{ at: 1, code: 'claim_missing' }])
})

test('a script address never comes in', () =>
  expect(read({ ...review, url: 'javascript:alert(1)' }).drafts[0]?.review?.url).toBeNull())

test('a file without any is refused', () =>
  expect(fromClaimReview('{"@type":"NewsArticle"}')).toMatchObject({
    ok: false,
    code: 'claims.none_in_file',
  }))

test('no depth and no rubbish throws', () => {
  const deep = `${'{"a":'.repeat(5000)}${JSON.stringify(review)}${'}'.repeat(5000)}`
  expect(read(deep).drafts).toHaveLength(1)
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.constantFrom(
        'claimReviewed',
        'itemReviewed',
        'reviewRating',
        'author',
        'url',
        'datePublished',
        'inLanguage',
      ),
      (rubbish, key) => {
        const outcome = fromClaimReview(JSON.stringify({ ...review, [key]: rubbish }))
        if (!outcome.ok) return false
        return outcome.value.drafts.length + outcome.value.remarks.length > 0
      },
    ),
  )
})
