import { expect, test } from './newsroom'

test('two records of one paper are seen side by side, made one, and parted again', async ({ newsroom }) => {
  const made = await newsroom.ask('sari', 'POST', '/sources', {
    name: 'NY Post',
    kind: 'outlet',
    aliases: ['New York Post'],
    country: 'US',
    reliability: 'D',
    reliabilityWhy: 'Two retractions this year.',
  })
  const { id } = made.body as { id: string }
  const page = await newsroom.as('sari')

  // Proposed, because they share a name; nothing has happened by itself.
  await page.goto('/sources/duplicates')
  await page.getByRole('link', { name: /^Compare and merge: .*NY Post/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Merge with/ })).toBeVisible()
  // Whichever of the two the list put first, the one the chains know is to stay.
  if (await page.getByRole('heading', { name: 'Merge with NY Post', exact: true }).isVisible())
    await page.getByRole('link', { name: 'Keep the other one' }).click()
  await expect(page.getByRole('heading', { name: 'Merge with New York Post' })).toBeVisible()
  await expect(page.getByRole('group', { name: 'Name', exact: true })).toBeVisible()
  await page.getByLabel('Why they are the same').fill('The desk writes it both ways.')
  await page.getByRole('button', { name: 'Merge', exact: true }).click()

  // The one that stays has both names and the grade only the other had, with its reason.
  await expect(page.getByRole('heading', { level: 1, name: 'New York Post', exact: true })).toBeVisible()
  const history = page.getByRole('region', { name: 'How it was graded' })
  await expect(history).toContainText('Two retractions this year.')
  await expect(page.getByRole('region', { name: 'Merged into it' })).toContainText('NY Post')

  // The old address leads here.
  const kept = page.url()
  await page.goto(`/sources/${id}`)
  await expect(page).toHaveURL(kept)

  await page.getByRole('button', { name: 'Part again: NY Post' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Part again' }).click()
  await expect(page.getByRole('region', { name: 'Merged into it' })).toHaveCount(0)
  await page.goto(`/sources/${id}`)
  await expect(page.getByRole('heading', { level: 1, name: 'NY Post', exact: true })).toBeVisible()
})
