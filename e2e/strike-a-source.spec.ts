import { readFileSync } from 'node:fs'
import { expect, test } from './newsroom'

test('a lead strikes Korotchenko and sees what falls; nothing is written', async ({
  quietNewsroom: newsroom,
}) => {
  const page = await newsroom.as('lena')
  const article = await newsroom.example()
  const before = await newsroom.ask('ada', 'GET', '/entries?limit=1')
  await page.goto(`/articles/${article}/graph`)
  const picture = page.getByRole('region', { name: /graph|picture|chain/i }).first()
  await expect(picture).toBeVisible()
  await page
    .getByRole('button', { name: /Igor Korotchenko/ })
    .first()
    .click()
  await page
    .getByRole('button', { name: /^Strike|Take out/ })
    .first()
    .click()
  await expect(page.getByText(/falls/i).first()).toBeVisible()
  const after = await newsroom.ask('ada', 'GET', '/entries?limit=1')
  expect(after.body).toEqual(before.body)
})

test('the picture goes along to another program, named after its article', async ({
  quietNewsroom: newsroom,
}) => {
  const page = await newsroom.as('lena')
  await page.goto(`/articles/${await newsroom.example()}/graph`)
  await page.getByRole('button', { name: 'Export' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: /^SVG/ }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^bantu-putin-.*-chains\.svg$/)
  const picture = readFileSync(await file.path(), 'utf8')
  expect(picture).toContain('Korotchenko')
  expect(picture).toContain('<title id="title">')
})
