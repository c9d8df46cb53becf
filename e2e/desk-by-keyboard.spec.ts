import { expect, test } from './newsroom'

/** Counts every press from here on; a chord is one. */
function counting(page: import('playwright/test').Page) {
  let presses = 0
  return {
    press: async (keys: string) => {
      presses++
      await page.keyboard.press(keys)
    },
    presses: () => presses,
  }
}

test('a day at the desk by keyboard alone: open to concluded in under ten presses, and on to the next', async ({
  newsroom,
}) => {
  await newsroom.example()
  const budi = await newsroom.as('budi')
  await budi.goto('/claims?q=stage%3Aopen&sort=-created')
  await expect(budi.getByRole('table', { name: 'Claims' })).toBeVisible()
  await budi.keyboard.press('j')
  await budi.keyboard.press('o')
  await expect(budi).toHaveURL(/\/claims\/clm_\w+\?in=/)
  const first = new URL(budi.url()).pathname
  const sheet = budi.getByRole('region', { name: /^Claim \d+$/ })
  await expect(sheet.getByRole('button', { name: 'Take', exact: true })).toBeVisible()

  // The chain and the evidence were read; from here every press counts.
  const { press, presses } = counting(budi)
  await press('t')
  await expect(sheet.getByRole('button', { name: 'Conclude', exact: true })).toBeVisible()
  await press('c')
  await expect(sheet.getByRole('form', { name: 'Conclude' })).toBeVisible()
  await press('7')
  await press('a')
  await expect(sheet.getByRole('radio', { name: /^Unproven/ })).toBeChecked()
  await expect(sheet.getByRole('radio', { name: /^Misattributed/ })).toBeChecked()
  await press('Control+i')
  await expect(sheet.getByLabel('Rationale')).toHaveValue(/of the chain/)
  await press('Control+Enter')
  await expect(budi.getByText('Concluded. A second person looks at it next.')).toBeVisible()
  expect(presses()).toBeLessThan(10)

  // The next claim of the queue is there by itself, and the one before is one key away.
  await expect(budi).not.toHaveURL(new RegExp(first))
  await budi.keyboard.press('k')
  await expect(budi).toHaveURL(new RegExp(first))
  await expect(sheet.getByText('Awaits second eyes').first()).toBeVisible()
})

test('three hundred claims assigned, then undone', async ({ newsroom }) => {
  test.slow()
  const article = await newsroom.example()
  const { body } = await newsroom.ask('lena', 'GET', `/articles/${article}`)
  const { revision } = body as { revision: { id: string; text: string } }
  for (let start = 0; start < 300; start++)
    await newsroom.ask('lena', 'POST', `/articles/${article}/claims`, {
      revisionId: revision.id,
      spans: [{ start, end: start + 12 }],
    })

  const lena = await newsroom.as('lena')
  await lena.goto('/claims?q=stage%3Aopen')
  await lena.getByRole('checkbox', { name: 'Select every claim shown' }).check()
  await lena.getByRole('button', { name: /^Select all \d+/ }).click()
  const bar = lena.getByRole('region', { name: /\d+ claims selected/ })
  await bar.getByRole('button', { name: 'Assign', exact: true }).click()
  await lena.getByRole('menuitem', { name: 'Evenly among reviewers' }).click()
  const asked = lena.getByRole('dialog', { name: /^Evenly among reviewers: 3\d\d claims/ })
  await asked.getByRole('button', { name: 'Evenly among reviewers' }).click()
  await expect(lena.getByText(/^3\d\d claims changed\.$/)).toBeVisible({ timeout: 20_000 })
  const count = async (q: string) =>
    (await newsroom.ask('lena', 'GET', `/queue/count?q=${encodeURIComponent(q)}`)).body as { count: number }
  expect((await count('assignee:none')).count).toBe(0)

  await lena.keyboard.press('Control+z')
  await expect(lena.getByText('Put back as it was.')).toBeVisible({ timeout: 20_000 })
  expect((await count('assignee:any')).count).toBe(0)
})
