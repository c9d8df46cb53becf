import type { Locator, Page } from 'playwright/test'
import { expect, test } from './newsroom'

const chainOf = (sheet: Locator) => sheet.getByRole('region', { name: 'Chain: who said it to whom' })

/** The headline's claim: the example gives it no source. */
async function headlineClaim(page: Page, article: string) {
  await page.goto(`/articles/${article}`)
  await page
    .getByRole('button', { name: /Kim Jong-un Tawarkan 100 Ribu/ })
    .first()
    .click()
  const sheet = page.getByRole('region', { name: 'Claim 1', exact: true })
  await expect(sheet).toBeVisible()
  return sheet
}

test('a checker traces a claim back two steps, with a source that is new and one that has no name', async ({
  newsroom,
}) => {
  const page = await newsroom.as('sari')
  const sheet = await headlineClaim(page, await newsroom.example())
  await expect(sheet.getByText('no source given').first()).toBeVisible()

  await sheet
    .getByRole('button', { name: /cites…/ })
    .first()
    .click()
  const form = page.getByRole('form', { name: 'Add who is cited' }).or(page.getByLabel('Add who is cited'))
  await form.getByRole('combobox', { name: 'Who is cited?' }).fill('New York')
  await page.getByRole('option', { name: /New York Post/ }).click()
  await form.getByRole('button', { name: 'Add to chain' }).click()
  await expect(chainOf(sheet).getByText('New York Post').first()).toBeVisible()

  await sheet.getByRole('button', { name: /New York Post cites…/ }).click()
  await page.getByRole('button', { name: 'Anonymous source' }).click()
  await expect(chainOf(sheet).getByText('Anonymous source').first()).toBeVisible()

  const { body } = await newsroom.ask('sari', 'GET', `/articles/${await newsroom.example()}`)
  const [first] = (body as { claims: { appearances: unknown[]; citations: unknown[] }[] }).claims
  expect(first!.appearances).toHaveLength(3)
  expect(first!.citations).toHaveLength(2)
})

test('what was added is taken back with undo', async ({ newsroom }) => {
  const page = await newsroom.as('sari')
  const sheet = await headlineClaim(page, await newsroom.example())
  await sheet
    .getByRole('button', { name: /cites…/ })
    .first()
    .click()
  await page.getByRole('combobox', { name: 'Who is cited?' }).fill('Daily')
  await page.getByRole('option', { name: /Daily NK/ }).click()
  await page.getByRole('button', { name: 'Add to chain' }).click()
  await expect(chainOf(sheet).getByText('Daily NK').first()).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(chainOf(sheet).getByText('Daily NK')).toHaveCount(0)
})
