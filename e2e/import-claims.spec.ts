import { expect, test } from './newsroom'

const sheet = [
  'Klaim;Sumber;Tanggal;Tautan;Putusan;Diperiksa oleh',
  'Harga beras naik 30 persen;BPS;20 Juli 2022;https://bps.example/1;Sebagian benar;Tempo',
  '"=1+1, kata mereka";Seseorang;;javascript:alert(1);Perlu konteks;Tempo',
  ';Tanpa klaim;;;;',
].join('\r\n')

test('claims come in from a spreadsheet: seen first, refused line by line, kept by one act', async ({
  newsroom,
}) => {
  const page = await newsroom.as('sari')
  await page.goto('/claims/bring-in')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'beras.csv', mimeType: 'text/csv', buffer: Buffer.from(sheet, 'latin1') })

  // The columns are proposed from their headings, and what would come in is shown.
  await expect(page.getByLabel('Claim', { exact: true })).toHaveValue('0')
  await expect(page.getByLabel('Who said it')).toHaveValue('1')
  await expect(page.getByText('Harga beras naik 30 persen')).toBeVisible()
  await expect(page.getByText('There is no claim in this row.')).toBeVisible()
  await expect(page.getByText('is no web address and was left out')).toBeVisible()
  await expect(page.getByText('The verdict “Perlu konteks” is kept in its own words')).toBeVisible()
  const { body: before } = await newsroom.ask('sari', 'GET', '/claims?limit=100')

  await page.getByRole('button', { name: 'Bring in 2 claims' }).click()
  await page.waitForURL(/\/articles\/art_/)
  const article = /art_[^/?]+/.exec(page.url())![0]
  const { body } = await newsroom.ask('sari', 'GET', `/articles/${article}`)
  const { claims } = body as {
    claims: {
      claim: { text: string; stage: string }
      verdicts: unknown[]
      evidence: { title: string; stance: string }[]
    }[]
  }
  expect(claims.map(({ claim }) => claim.text)).toEqual(['Harga beras naik 30 persen', '=1+1, kata mereka'])
  expect(claims[0]).toMatchObject({ claim: { stage: 'open' }, verdicts: [] })
  expect(claims.map(({ evidence }) => evidence[0]?.title)).toEqual([
    'Tempo: Sebagian benar',
    'Tempo: Perlu konteks',
  ])
  const { body: after } = await newsroom.ask('sari', 'GET', '/claims?limit=100')
  const count = (answer: unknown) => (answer as { rows: unknown[] }).rows.length
  expect(count(after)).toBe(count(before) + 2)
})
