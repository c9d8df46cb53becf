import { expect, test } from './newsroom'

test('two browsers on one article see each other’s changes within a second', async ({ newsroom }) => {
  const article = await newsroom.example()
  const [sari, budi] = [await newsroom.as('sari'), await newsroom.as('budi')]
  for (const page of [sari, budi]) {
    await page.goto(`/articles/${article}`)
    await page
      .getByRole('button', { name: /Kim Jong-un Tawarkan 100 Ribu/ })
      .first()
      .click()
    await expect(page.getByRole('region', { name: 'Claim 1', exact: true })).toBeVisible()
  }
  await sari
    .getByRole('region', { name: 'Claim 1', exact: true })
    .getByRole('button', { name: 'Take', exact: true })
    .click()
  await expect(budi.getByText('in the hands of Sari')).toBeVisible({ timeout: 3000 })
})

test('the server restarts, and both go on where they were', async ({ newsroom }) => {
  const article = await newsroom.example()
  const [sari, budi] = [await newsroom.as('sari'), await newsroom.as('budi')]
  await budi.goto(`/articles/${article}`)
  await expect(budi.getByRole('heading', { name: '20 claims' })).toBeVisible()
  await newsroom.restart()
  await sari.goto(`/articles/${article}`)
  await sari.keyboard.press('e')
  await sari.keyboard.press('ArrowRight')
  await sari.keyboard.press('s')
  await expect(sari.getByRole('button', { name: 'Mark as claim' })).toBeVisible()
  await sari.keyboard.press('Enter')
  await expect(sari.getByText('Claim marked.')).toBeVisible()
  await sari.goto(`/articles/${article}`)
  await expect(sari.getByRole('heading', { name: '21 claims' })).toBeVisible()
  await expect(budi.getByRole('heading', { name: '21 claims' })).toBeVisible()
})
