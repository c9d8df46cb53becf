import type { Locator, Page } from 'playwright/test'
import { expect, test } from './newsroom'

const sheetOf = (page: Page) => page.getByRole('region', { name: 'Claim 1', exact: true })

async function open(page: Page, article: string) {
  await page.goto(`/articles/${article}`)
  await page
    .getByRole('button', { name: /Kim Jong-un Tawarkan 100 Ribu/ })
    .first()
    .click()
  await expect(sheetOf(page)).toBeVisible()
}

/** A card of a radio group is pressed anywhere on it. */
const choose = (sheet: Locator, name: RegExp) =>
  sheet
    .locator('label')
    .filter({ has: sheet.page().getByRole('radio', { name }) })
    .click()

async function conclude(page: Page, rationale: string) {
  const sheet = sheetOf(page)
  await sheet.getByRole('button', { name: 'Take', exact: true }).click()
  await sheet.getByRole('button', { name: 'Conclude' }).click()
  await choose(sheet, /^Unproven/)
  await choose(sheet, /^Unsourced/)
  await choose(sheet, /^High/)
  await sheet.getByLabel('Rationale').fill(rationale)
  await sheet.getByRole('button', { name: 'Conclude' }).last().click()
  await expect(sheet.getByText('Awaits second eyes').first()).toBeVisible()
}

test('nobody signs twice, not even the admin', async ({ newsroom }) => {
  const article = await newsroom.example()
  const ada = await newsroom.as('ada')
  await open(ada, article)
  await conclude(ada, 'The headline names nobody.')
  await expect(sheetOf(ada).getByRole('button', { name: 'Sign off' })).toHaveCount(0)
  await expect(
    sheetOf(ada)
      .getByText(/another pair of eyes/)
      .first(),
  ).toBeVisible()

  const { body } = await newsroom.ask('ada', 'GET', `/articles/${article}`)
  const { claim } = (body as { claims: { claim: { id: string; version: number } }[] }).claims[0]!
  const forced = await newsroom.ask(
    'ada',
    'POST',
    `/claims/${claim.id}/acts`,
    { act: 'sign_off' },
    { 'if-match': `"${claim.version}"` },
  )
  expect(forced).toMatchObject({ status: 403, body: { code: 'review.same_eyes' } })

  const budi = await newsroom.as('budi')
  await open(budi, article)
  await sheetOf(budi).getByRole('button', { name: 'Sign off' }).click()
  await sheetOf(budi).getByRole('button', { name: 'Sign off' }).last().click()
  await expect(sheetOf(budi).getByText('Signed off by Budi').first()).toBeVisible()
})

test('a viewer reads and cannot act', async ({ quietNewsroom: newsroom }) => {
  const page = await newsroom.as('vic')
  await open(page, await newsroom.example())
  await expect(sheetOf(page).getByRole('button', { name: 'Take', exact: true })).toHaveCount(0)
  await expect(sheetOf(page).getByText('Acting on it takes a reviewer').first()).toBeVisible()
  expect(await newsroom.ask('vic', 'POST', '/sources', { name: 'X', kind: 'outlet' })).toMatchObject({
    status: 403,
  })
})

test('a stale write shows both sides and loses nothing typed', async ({ newsroom }) => {
  const article = await newsroom.example()
  const sari = await newsroom.as('sari')
  await open(sari, article)
  const sheet = sheetOf(sari)
  await sheet.getByRole('button', { name: 'Take', exact: true }).click()
  await sheet.getByRole('button', { name: 'Conclude' }).click()
  await choose(sheet, /^False/)
  await choose(sheet, /^Unsourced/)
  await choose(sheet, /^Low/)
  await sheet.getByLabel('Rationale').fill('What I found out by phone.')

  // Cut off from live news, Sari does not see that Budi has reworded the claim.
  const { body } = await newsroom.ask('budi', 'GET', `/articles/${article}`)
  const { claim } = (body as { claims: { claim: { id: string; version: number } }[] }).claims[0]!
  await sari.route('**/api/v1/articles/**', (route) => route.abort())
  const amended = await newsroom.ask(
    'budi',
    'PATCH',
    `/claims/${claim.id}`,
    { note: 'Also in the caption.' },
    { 'if-match': `"${claim.version}"` },
  )
  expect(amended.status).toBe(200)
  await sheet.getByRole('button', { name: 'Conclude' }).last().click()
  await expect(sari.getByText('What I found out by phone.').first()).toBeVisible()
  await expect(sari.getByText(/changed/i).first()).toBeVisible()
})
