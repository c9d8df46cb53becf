import { expect, test } from './newsroom'

test('a reporter pastes an article, leaves a line out, and reads it', async ({ newsroom }) => {
  const page = await newsroom.as('sari')
  await page.goto('/articles/new')
  await page
    .getByLabel('Text of the article')
    .fill(
      'Harga beras naik 12 persen\n\nHarga beras naik 12 persen bulan ini, kata Badan Pusat Statistik.\n\nbaca juga: Harga cabai\n\nPedagang di Pasar Senen mengeluh. 😀',
    )
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByLabel('Headline', { exact: true })).toHaveValue('Harga beras naik 12 persen')
  await expect(page.getByText('left out').first()).toBeVisible()
  await page.getByRole('combobox', { name: 'Published by' }).fill('Koran Uji')
  await page.getByRole('option', { name: /Koran Uji/ }).click()
  await page.getByRole('button', { name: 'Bring it in' }).click()

  await expect(page.getByRole('heading', { name: 'Harga beras naik 12 persen', level: 1 })).toBeVisible()
  await expect(page.getByText('Pedagang di Pasar Senen mengeluh. 😀')).toBeVisible()
  await expect(page.getByText('Harga cabai')).toHaveCount(0)
})

const bad: { name: string; bytes: Buffer; says: RegExp }[] = [
  { name: 'empty.txt', bytes: Buffer.alloc(0), says: /There is no text in this/ },
  {
    name: 'photo.txt',
    bytes: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1]),
    says: /not text/,
  },
  { name: 'huge.txt', bytes: Buffer.alloc(10 * 1024 * 1024, 'kata '), says: /MB/ },
  {
    name: 'latin1.txt',
    bytes: Buffer.from([0x48, 0x61, 0x72, 0x67, 0x61, 0x20, 0xe9, 0xe8, 0x20, 0x6e]),
    says: /UTF-8/,
  },
  {
    name: 'scripts.html',
    bytes: Buffer.from('<html><body><script>document.title="owned"</script><div id=app></div></body></html>'),
    says: /no readable text/,
  },
]

for (const { name, bytes, says } of bad)
  test(`a file that is no article says why, and leaves nothing behind: ${name}`, async ({
    quietNewsroom: newsroom,
  }) => {
    const page = await newsroom.as('sari')
    await page.goto('/articles/new')
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: bytes })
    await expect(page.getByText(says).first()).toBeVisible()
    const { body } = await newsroom.ask('sari', 'GET', '/articles')
    expect((body as { rows: unknown[] }).rows).toHaveLength(1)
  })

test('a hostile page runs nothing, and only its words come in', async ({ quietNewsroom: newsroom }) => {
  const page = await newsroom.as('sari')
  await page.goto('/articles/new')
  const html = `<html lang=en><title>Rice <b>up</b></title><body><article><h1>Rice up</h1><p onclick="alert(1)">Prices rose 12 per cent<img src=x onerror="window.owned=1">.</p>${'<div>'.repeat(5000)}</article><script>window.owned=1</script>`
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'page.html', mimeType: 'text/html', buffer: Buffer.from(html) })
  await expect(page.getByText('Prices rose 12 per cent').first()).toBeVisible()
  expect(await page.evaluate(() => 'owned' in window)).toBe(false)
})

test('claims are marked with the keyboard alone, and each has an address of its own', async ({
  newsroom,
}) => {
  const page = await newsroom.as('sari')
  await page.goto(`/articles/${await newsroom.example()}`)
  await expect(page.getByRole('heading', { name: '20 claims' })).toBeVisible()
  await page.keyboard.press('e')
  await expect(page.getByRole('group', { name: 'Article text' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('s')
  await expect(page.getByRole('button', { name: 'Mark as claim' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Claim marked.')).toBeVisible()
  await expect(page).toHaveURL(/claim=clm_/)
  const address = page.url()
  const words = await page
    .getByRole('region', { name: /^Claim \d+$/ })
    .getByRole('heading', { level: 2 })
    .innerText()

  const other = await newsroom.as('budi')
  await other.goto(address)
  await expect(
    other.getByRole('region', { name: /^Claim \d+$/ }).getByRole('heading', { level: 2 }),
  ).toHaveText(words)
})

test('words selected with the mouse become a claim, with a second passage, and can be edited and withdrawn', async ({
  newsroom,
}) => {
  const page = await newsroom.as('sari')
  await page.goto(`/articles/${await newsroom.example()}`)
  const paragraph = page.getByText('Terkait itu, Korotchenko berpendapat').first()
  await paragraph.click({ clickCount: 3 })
  await page.getByRole('toolbar').getByRole('button', { name: 'Mark as claim' }).click()
  await expect(page.getByText('Claim marked.')).toBeVisible()
  await expect(page.getByRole('region', { name: /^Claim \d+$/ })).toBeVisible()

  await page
    .getByText('Sementara berita')
    .first()
    .click({ clickCount: 3, position: { x: 60, y: 12 } })
  await page
    .getByRole('toolbar')
    .getByRole('button', { name: /Add to claim/ })
    .click()
  await expect(page.getByText('Passage added.')).toBeVisible()

  await page.getByRole('button', { name: 'Edit claim' }).click()
  await page.getByLabel('Statement').fill('Korotchenko menilai Rusia harus menyambut pasukan Korut.')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(
    page.getByRole('heading', { name: 'Korotchenko menilai Rusia harus menyambut pasukan Korut.' }),
  ).toBeVisible()

  await page.getByRole('button', { name: 'Withdraw' }).click()
  await page.getByLabel('Reason').fill('Marked to try it out.')
  await page.getByRole('button', { name: 'Withdraw' }).last().click()
  await page.getByRole('button', { name: 'All claims' }).click()
  await expect(page.getByRole('heading', { name: '20 claims' })).toBeVisible()
})
