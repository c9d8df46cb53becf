import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, expectAccessible, test } from './newsroom'

const article = readFileSync(path.resolve(import.meta.dirname, '../lib/example/article.txt'), 'utf8')

/** As an outlet does it: a figure corrected, words softened, a paragraph gone. */
const edited = article
  .replace('100 ribu sukarelawan Korut siap untuk datang', '10 ribu sukarelawan Korut siap datang')
  .replace('pada waktu yang tepat', 'pada saatnya nanti')
  .replace(/\n[^\n]*Perang kontra-baterai[^\n]*\n/, '\n')

interface Held {
  revision: { number: number; text: string }
  claims: {
    claim: { id: string }
    anchors: { quote: string; placement: string; start: number; end: number }[]
  }[]
}

test('the outlet edited the article and no mark was lost', async ({ newsroom }) => {
  const id = await newsroom.example()
  const held = async () => (await newsroom.ask('sari', 'GET', `/articles/${id}`)).body as Held
  const before = await held()
  const page = await newsroom.as('sari')
  await page.goto(`/articles/${id}`)
  await page.getByRole('link', { name: 'The text has changed…' }).click()
  await page.getByLabel('Text of the article').fill(edited)
  await page.getByRole('button', { name: 'Go on' }).click()

  // Side by side, and where each passage lands, before anything is kept.
  await expect(page.getByText(/stay word for word/)).toBeVisible()
  await expect(page.getByText('Not found in the new text.').first()).toBeVisible()
  await expect(page.locator('del', { hasText: 'waktu' }).first()).toBeVisible()
  await expectAccessible(page, 'the new text beside the old')
  await page.getByRole('button', { name: 'Save as version 2' }).click()

  // What is in doubt waits beside the text.
  const queue = page.getByRole('region', { name: /passages? to settle/ })
  await expect(queue).toBeVisible()
  const after = await held()
  expect(after.revision.number).toBe(2)
  expect(after.claims.map(({ claim }) => claim.id)).toEqual(before.claims.map(({ claim }) => claim.id))
  const anchors = after.claims.flatMap((one) => one.anchors)
  expect(anchors).toHaveLength(before.claims.flatMap((one) => one.anchors).length)
  for (const { placement, quote, start, end } of anchors)
    if (placement === 'exact' || placement === 'moved')
      expect(after.revision.text.slice(start, end)).toBe(quote)

  // One is confirmed, one found by hand, one declared gone; each leaves the queue.
  const cards = queue.getByRole('listitem')
  const waiting = await cards.count()
  await queue.getByRole('button', { name: 'It is this passage' }).first().click()
  await expect(cards).toHaveCount(waiting - 1)

  const lost = cards.filter({ hasText: 'Not found in the new text.' })
  await lost.first().getByRole('button', { name: 'The passage is gone' }).click()
  const gone = () => page.getByRole('dialog').getByRole('button', { name: 'The passage is gone' }).click()
  await gone()
  await expect(cards).toHaveCount(waiting - 2)
  await page.keyboard.press('Control+z')
  await expect(cards).toHaveCount(waiting - 1)
  await lost.first().getByRole('button', { name: 'The passage is gone' }).click()
  await gone()
  await expect(cards).toHaveCount(waiting - 2)

  await lost.first().getByRole('button', { name: 'Select the new passage' }).click()
  await page.getByText('Terkait itu, Korotchenko berpendapat').first().click({ clickCount: 3 })
  await page.getByRole('toolbar').getByRole('button', { name: 'This is the passage' }).click()
  await expect(cards).toHaveCount(waiting - 3)
})

test('every version can be read as it stood, with the claims that were marked then', async ({ newsroom }) => {
  const id = await newsroom.example()
  const draft = (await newsroom.ask('sari', 'POST', '/drafts', { text: edited })).body as Record<
    string,
    unknown
  >
  await newsroom.ask('sari', 'POST', `/articles/${id}/revisions`, {
    text: draft.text,
    blocks: draft.blocks,
    raw: null,
  })
  const page = await newsroom.as('vic')
  await page.goto(`/articles/${id}/history`)
  await page.getByRole('link', { name: 'Version 1' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Version 1:/ })).toBeVisible()
  await expect(page.getByText('Perang kontra-baterai yang efektif').first()).toBeVisible()
  await expect(page.getByRole('button', { name: /^Claim 7:/ }).first()).toBeVisible()
  await expectAccessible(page, 'an older version')
})

test('the same text again is no new version', async ({ quietNewsroom: newsroom }) => {
  const id = await newsroom.example()
  const { body } = await newsroom.ask('sari', 'GET', `/articles/${id}`)
  const { revision } = body as { revision: { text: string; blocks: unknown[] } }
  const { status } = await newsroom.ask('sari', 'POST', `/articles/${id}/revisions`, {
    ...revision,
    raw: null,
  })
  expect(status).toBe(409)
})
