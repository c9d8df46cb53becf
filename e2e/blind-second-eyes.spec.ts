import type { Locator, Page } from 'playwright/test'
import { expect, test } from './newsroom'

const secret = 'The harbour log names Zamrud.'

const choose = (sheet: Locator, name: RegExp) =>
  sheet
    .locator('label')
    .filter({ has: sheet.page().getByRole('radio', { name }) })
    .click()

/** On the claim's own page. */
async function judges(page: Page, act: string, rating: RegExp, rationale: string) {
  const sheet = page.getByRole('region', { name: 'Claim 1', exact: true })
  await sheet.getByRole('button', { name: act, exact: true }).first().click()
  await choose(sheet, rating)
  await choose(sheet, /^Unsourced/)
  await choose(sheet, /^High/)
  await sheet.getByLabel('Rationale').fill(rationale)
  await sheet.getByRole('button', { name: act, exact: true }).last().click()
}

test('the blind second verdict: hidden on screen and in the API until one’s own is in', async ({
  newsroom,
}) => {
  const article = await newsroom.example()
  const { body } = await newsroom.ask('ada', 'GET', `/articles/${article}`)
  const claim = (body as { claims: { claim: { id: string } }[] }).claims[0]!.claim.id

  const ada = await newsroom.as('ada')
  await ada.goto('/settings')
  await ada.getByLabel('The second person judges first').check()
  await ada.getByRole('button', { name: 'Save' }).first().click()
  await expect(ada.getByText('Saved.')).toBeVisible()

  const sari = await newsroom.as('sari')
  await sari.goto(`/claims/${claim}`)
  await sari.getByRole('button', { name: 'Take', exact: true }).click()
  await judges(sari, 'Conclude', /^Unproven/, secret)
  await expect(sari.getByText(secret).first()).toBeVisible()

  const lena = await newsroom.as('lena')
  await lena.goto(`/claims/${claim}`)
  await expect(lena.getByText('The first verdict is hidden from you')).toBeVisible()
  await expect(lena.getByText(secret)).toHaveCount(0)
  for (const path of [
    `/claims/${claim}`,
    `/articles/${article}`,
    '/claims',
    '/entries',
    `/entries?claim=${claim}`,
  ])
    expect(JSON.stringify((await newsroom.ask('lena', 'GET', path)).body), path).not.toContain(secret)

  await judges(lena, 'Give my verdict', /^False/, 'The log names nobody.')
  await expect(lena.getByText(secret).first()).toBeVisible()
  await expect(lena.getByText('The log names nobody.').first()).toBeVisible()
  await expect(lena.getByText('Disputed').first()).toBeVisible()

  await ada.goto('/agreement')
  await expect(ada.getByText('First “Unproven”, then “False”.')).toBeVisible()
})
