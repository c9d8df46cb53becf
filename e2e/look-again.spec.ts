import { expect, test } from './newsroom'

test('a retracted source sends its claims back to be looked at again, with the reason', async ({
  newsroom,
}) => {
  const { body } = await newsroom.ask('sari', 'GET', `/articles/${await newsroom.example()}`)
  const file = body as {
    sources: { id: string; name: string; version: number }[]
    claims: { claim: { id: string; version: number }; appearances: { sourceId: string }[] }[]
  }
  const source = file.sources.find((each) => each.name === 'Igor Korotchenko')!
  const { claim } = file.claims.find(({ appearances }) =>
    appearances.some((each) => each.sourceId === source.id),
  )!
  const act = (version: number, body: object) =>
    newsroom.ask('sari', 'POST', `/claims/${claim.id}/acts`, body, { 'if-match': `"${version}"` })
  await act(claim.version, { act: 'take' })
  const verdict = { rating: 'unproven', attribution: 'untraceable', confidence: 'low', rationale: 'One man.' }
  expect((await act(claim.version + 1, { act: 'conclude', verdict })).status).toBe(200)
  await newsroom.ask(
    'lena',
    'PATCH',
    `/sources/${source.id}`,
    { retractedWhy: 'He took it back.' },
    { 'if-match': `"${source.version}"` },
  )

  const page = await newsroom.as('lena')
  await page.goto('/again')
  await expect(page.getByText('Igor Korotchenko was retracted after the verdict.')).toBeVisible()
  await page.getByRole('button', { name: 'Still stands' }).click()
  const dialog = page.getByRole('dialog', { name: 'Still stands' })
  await dialog.getByLabel(/Why it still stands/).fill('The article says so itself.')
  await dialog.getByRole('button', { name: 'Still stands' }).click()
  await expect(page.getByText('Nothing waits to be looked at again')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Igor Korotchenko was retracted after the verdict.')).toBeVisible()
})
