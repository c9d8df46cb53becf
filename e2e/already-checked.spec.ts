import { expect, test } from './newsroom'

const text =
  'North Korea offered to send 100,000 volunteers to Russia.\n\nRice prices rose by a fifth since January.'

test('a claim in English meets the one that was checked in Indonesian', async ({ newsroom }) => {
  const brought = await newsroom.ask('sari', 'POST', '/articles', {
    headline: 'North Korea to help Russia',
    outlet: { new: { name: 'The Daily Wire', kind: 'outlet' } },
    url: null,
    language: 'en',
    publishedOn: null,
    byline: null,
    text,
    blocks: [],
    raw: null,
  })
  const article = (brought.body as { id: string }).id
  const file = (await newsroom.ask('sari', 'GET', `/articles/${article}`)).body as {
    revision: { id: string }
  }
  const marked = await newsroom.ask('sari', 'POST', `/articles/${article}/claims`, {
    revisionId: file.revision.id,
    spans: [{ start: 0, end: 56 }],
  })
  const { claim } = marked.body as { claim: { id: string } }

  const page = await newsroom.as('sari')
  await page.goto(`/claims/${claim.id}`)
  const panel = page.getByRole('region', { name: /^Checked before\?/ })
  const head = panel.getByRole('button', { name: /^Checked before\?.*may be the same/ })
  await head.click()
  const old = panel.getByRole('listitem').filter({ hasText: 'Ada laporan bahwa 100 ribu sukarelawan Korut' })
  await expect(old).toContainText('May be the same')
  await expect(old).toContainText('In Indonesian · the numbers agree')

  await old.getByRole('button', { name: 'It is the same claim' }).click()
  await expect(old).toContainText('Linked by Sari.')
  await old.getByRole('button', { name: 'Take over chain and evidence' }).click()
  await expect(old).toContainText('taken over from it, all on trust')
  // The chain it leans on now stands in this one, read by nobody yet.
  await expect(page.getByText('Igor Korotchenko').first()).toBeVisible()

  // The other claim knows of this one too.
  const here = page.url()
  await old.getByRole('link').first().click()
  await expect(page).not.toHaveURL(here)
  await panel.getByRole('button', { name: /1 linked/ }).click()
  await expect(panel.getByRole('listitem').filter({ hasText: 'North Korea offered to send' })).toContainText(
    'Same claim',
  )
})
