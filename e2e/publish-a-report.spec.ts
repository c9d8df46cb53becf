import { expect, test } from './newsroom'

test('a report stands on the web with its markup, is taken down with a notice, and a stranger has its file checked', async ({
  newsroom,
}) => {
  const article = await newsroom.example()
  const issued = await newsroom.ask('lena', 'POST', `/articles/${article}/reports`, { language: 'en' })
  const { id, number } = issued.body as { id: string; number: string }
  const page = await newsroom.as('lena')
  await page.goto(`/articles/${article}/report`)
  await page.getByRole('button', { name: 'Share…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Address').fill('kim-and-the-volunteers')
  await dialog.getByRole('button', { name: 'Put it on the web' }).click()
  await expect(dialog.getByRole('link', { name: '/r/kim-and-the-volunteers' })).toBeVisible()

  const stranger = await newsroom.stranger()
  const answer = await stranger.goto(`${newsroom.url}/r/kim-and-the-volunteers`)
  expect(answer!.status()).toBe(200)
  expect(answer!.headers()['set-cookie']).toBeUndefined()
  await expect(stranger.getByText(`Report ${number}, edition 1`).first()).toBeVisible()
  const markup = await stranger.locator('script').allTextContents()
  expect(markup).toHaveLength(1)
  expect(JSON.parse(markup[0]!)).toMatchObject({ '@context': 'https://schema.org' })

  const file = (await newsroom.ask('lena', 'GET', `/reports/${id}/files/html`)).body as string
  await stranger.goto(`${newsroom.url}/verify`)
  const check = (text: string) =>
    stranger
      .locator('input[type=file]')
      .setInputFiles({ name: 'report.html', mimeType: 'text/html', buffer: Buffer.from(text) })
  await check(file)
  await expect(stranger.getByText('Issued here, and unchanged')).toBeVisible()
  await expect(stranger.getByText(`This is ${number}, edition 1`)).toBeVisible()
  await check(`${file} `)
  await expect(stranger.getByText('Not known here')).toBeVisible()

  await dialog.getByLabel('Take it down, because').fill('We were wrong.')
  await dialog.getByRole('button', { name: 'Take down' }).click()
  await expect(dialog.getByText(/Taken down on/)).toBeVisible()
  const gone = await stranger.goto(`${newsroom.url}/r/kim-and-the-volunteers`)
  expect(gone!.status()).toBe(410)
  await expect(stranger.getByText('We were wrong.')).toBeVisible()
})
