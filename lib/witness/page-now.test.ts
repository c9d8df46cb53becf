import { expect, test } from 'vitest'
import { pageNow, stillStands } from './page-now'

const page = (text: string | null, more: object = {}) => ({
  status: 200,
  finding: 'read' as const,
  text,
  textSha256: text,
  sha256: `bytes of ${text}`,
  ...more,
})

test.each([
  ['the same words in other bytes', page('a', { sha256: 'x' }), 'same'],
  ['other words', page('b'), 'changed'],
  ['gone, and it says so', page('Not found', { status: 404 }), 'vanished'],
  ['a server in trouble', page('Oops', { status: 503 }), 'unclear'],
  ['a wall where the page was', page('Subscribe', { finding: 'paywall' }), 'unclear'],
] as const)('%s: %s', (_, now, finding) => expect(pageNow(page('a'), now)).toBe(finding))

test('a picture is another when its bytes are', () => {
  const picture = page(null, { finding: 'not_text', textSha256: null })
  expect(pageNow(picture, picture)).toBe('same')
  expect(pageNow(picture, { ...picture, sha256: 'other' })).toBe('changed')
})

test('words that were not touched still stand', () => {
  expect(stillStands('naik 12 persen', 'Harga beras naik 12 persen. Ralat: bukan jagung.')).toBe(true)
  expect(stillStands('naik 12 persen', 'Harga beras naik 2 persen.')).toBe(false)
})
