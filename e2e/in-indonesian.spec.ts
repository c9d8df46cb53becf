import { expect, test } from './newsroom'

test('an Indonesian browser is spoken to in Indonesian, from the sign-in on', async ({
  quietNewsroom: newsroom,
}) => {
  const page = await newsroom.stranger({ locale: 'id-ID' })
  await page.goto('/sign-in')
  await expect(page.locator('html')).toHaveAttribute('lang', 'id')
  await expect(page.getByRole('button', { name: 'Masuk' })).toBeVisible()
})

test('the language is switched at once; the article keeps its own', async ({ newsroom }) => {
  const page = await newsroom.as('sari')
  await page.goto(`/articles/${await newsroom.example()}`)
  await expect(page.getByRole('heading', { name: '20 claims' })).toBeVisible()
  await page.getByRole('button', { name: /language, appearance/ }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Bahasa Indonesia' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'id')
  await expect(page.getByRole('heading', { name: '20 klaim' })).toBeVisible()
  await expect(page.locator('#article-text [lang=id]').first()).toBeVisible()
})

test('the report speaks Indonesian when asked to', async ({ quietNewsroom: newsroom }) => {
  const { body } = await newsroom.ask(
    'lena',
    'GET',
    `/articles/${await newsroom.example()}/report?language=id&as=html`,
  )
  expect(body).toContain('<html lang="id"')
  expect(body).toContain('Laporan verifikasi')
})
