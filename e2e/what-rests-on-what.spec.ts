import { expect, test } from './newsroom'

test('a lead takes a source out of the whole base, sees what falls, and nothing is written', async ({
  quietNewsroom: newsroom,
}) => {
  const page = await newsroom.as('lena')
  const before = await newsroom.ask('ada', 'GET', '/entries?limit=1')
  await page.goto('/base')
  await expect(page.getByRole('heading', { level: 1, name: 'Foundations' })).toBeVisible()

  await page.getByRole('button', { name: /^Igor Korotchenko/ }).click()
  await expect(page.getByRole('heading', { name: /^Claims that rest on Igor Korotchenko/ })).toBeFocused()

  await page.getByRole('button', { name: 'Take out Igor Korotchenko' }).click()
  await page.getByRole('button', { name: /^\d+ falls?$/ }).click()
  await expect(page.getByRole('heading', { name: /^Claims that would fall/ })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Save as CSV' })).toBeVisible()

  // The list says the same, and its buttons do the same.
  await page.getByRole('radio', { name: 'List' }).focus()
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: 'Put back: Igor Korotchenko' }).click()
  await expect(page.getByRole('button', { name: 'Take out: Igor Korotchenko' })).toBeVisible()
  expect((await newsroom.ask('ada', 'GET', '/entries?limit=1')).body).toEqual(before.body)
})
