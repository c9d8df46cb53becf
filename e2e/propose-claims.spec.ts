import { expect, type Newsroom, test } from './newsroom'

/** A short article in Indonesian with a speaker, a relay and a figure. */
const text = [
  'Harga beras naik 12 persen di Jakarta',
  'Harga beras naik 12 persen dalam sebulan, kata ekonom Rina Wati kepada Kompas, Senin (5/8/2024).',
  '"Stok beras nasional tinggal 1,3 juta ton," ujar Kepala Bulog Budi Santoso.',
  'Menurut Badan Pusat Statistik, impor beras mencapai 2,5 juta ton pada 2023.',
].join('\n\n')

async function bringIn(newsroom: Newsroom) {
  const draft = (await newsroom.ask('sari', 'POST', '/drafts', { text })).body as Record<string, unknown>
  const { body } = await newsroom.ask('sari', 'POST', '/articles', {
    headline: 'Harga beras naik 12 persen di Jakarta',
    outlet: { new: { name: 'Koran Uji', kind: 'outlet' } },
    url: null,
    language: 'id',
    publishedOn: '2024-08-05',
    byline: null,
    text: draft.text,
    blocks: draft.blocks,
    raw: null,
  })
  return (body as { id: string }).id
}

interface Held {
  claims: {
    claim: { text: string; stage: string }
    citations: { relation: string; phrase: string | null }[]
  }[]
  sources: { name: string }[]
}

test('a pasted article proposes its claims and chains, a reviewer accepts them with the keyboard alone', async ({
  newsroom,
}) => {
  const id = await bringIn(newsroom)
  const held = async () => (await newsroom.ask('sari', 'GET', `/articles/${id}`)).body as Held
  const page = await newsroom.as('sari')
  await page.goto(`/articles/${id}`)
  await expect(page.getByRole('heading', { name: 'No claims', exact: true })).toBeVisible()

  await page.keyboard.press('p')
  const tray = page.getByRole('region', { name: /proposals?$/ })
  await expect(tray.getByText('Stok beras nasional tinggal 1,3 juta ton')).toBeVisible()
  await expect(tray.getByText('Budi Santoso').first()).toBeVisible()
  await expect(tray.getByText('quotation, then the verb, then the speaker').first()).toBeVisible()

  // The first is dismissed, and comes back when it is taken back.
  const before = await tray
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: 'Accept' }) })
    .count()
  await page.keyboard.press('x')
  await expect(page.getByText('Dismissed. It will not be proposed again.')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(tray.getByRole('button', { name: 'Accept', exact: true })).toHaveCount(before)

  // One after the other, until nothing is left.
  for (let left = before; left > 0; left--) {
    await page.keyboard.press('y')
    await expect(tray.getByRole('button', { name: /^Accept\b(?! all)/ })).toHaveCount(left - 1)
  }
  await expect(page.getByText('Everything proposed is marked or dismissed.')).toBeVisible()

  const { claims, sources } = await held()
  expect(claims.length).toBe(before)
  const quote = claims.find(({ claim }) => claim.text.startsWith('Stok beras nasional'))
  expect(quote?.citations[0]).toMatchObject({ relation: 'quotes' })
  expect(sources.map(({ name }) => name)).toContain('Badan Pusat Statistik')
})

test('a proposal is mended before it is accepted, and what was accepted by mistake is taken back', async ({
  newsroom,
}) => {
  const id = await bringIn(newsroom)
  const page = await newsroom.as('sari')
  await page.goto(`/articles/${id}`)
  await page.keyboard.press('p')
  await expect(page.getByRole('region', { name: /proposals?$/ })).toBeVisible()
  await page.keyboard.press('w')
  await page.getByLabel('Statement').fill('Beras di Jakarta naik 12 persen.')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Claim marked, with its chain.')).toBeVisible()
  const stages = async () => {
    const { body } = await newsroom.ask('sari', 'GET', `/articles/${id}`)
    return (body as Held).claims.map(({ claim }) => `${claim.text} ${claim.stage}`)
  }
  expect(await stages()).toEqual(['Beras di Jakarta naik 12 persen. open'])
  await page.keyboard.press('Control+z')
  await expect.poll(stages).toEqual(['Beras di Jakarta naik 12 persen. withdrawn'])
})

test('an article in a language without rules is told so, and nobody who may not mark sees proposals', async ({
  newsroom,
}) => {
  const id = await bringIn(newsroom)
  const { body } = await newsroom.ask('sari', 'GET', `/articles/${id}`)
  const { version } = (body as { article: { version: number } }).article
  await newsroom.ask('sari', 'PATCH', `/articles/${id}`, { language: 'fr' }, { 'if-match': `"${version}"` })
  const page = await newsroom.as('sari')
  await page.goto(`/articles/${id}`)
  await page.keyboard.press('p')
  await expect(page.getByText('There are no rules for French yet')).toBeVisible()
  await page.getByText('Indonesian', { exact: true }).click()
  await expect(page.getByText('Stok beras nasional tinggal 1,3 juta ton').last()).toBeVisible()

  const viewer = await newsroom.as('vic')
  await viewer.goto(`/articles/${id}`)
  await expect(viewer.getByRole('heading', { name: 'No claims', exact: true })).toBeVisible()
  await expect(viewer.getByText('Proposals')).toHaveCount(0)
})
