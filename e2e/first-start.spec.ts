import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test as base, expect } from 'playwright/test'
import { expectAccessible } from './newsroom'
import { runServer } from './run-server'

const test = base.extend<{ empty: Awaited<ReturnType<typeof runServer>> & { again: () => Promise<string> } }>(
  {
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
    empty: async ({}, use) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'sanad-first-'))
      let server = await runServer(folder)
      await use({
        ...server,
        async again() {
          await server.stop()
          server = await runServer(folder, Number(new URL(server.url).port))
          return server.printed()
        },
      })
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  },
)

test('the first start prints one link; it makes the first administrator, once', async ({ page, empty }) => {
  const link = /http:\/\/localhost:\d+\/welcome\/[\w-]+/.exec(empty.printed())![0]
  await page.goto(link)
  await expect(page.getByRole('heading', { name: 'Welcome to Sanad' })).toBeVisible()
  await expectAccessible(page, 'welcome')

  await page.getByLabel('Your name').fill('Ada')
  await page.getByLabel('E-mail').fill('ada@newsroom.example')
  await page.getByLabel('Password', { exact: true }).fill('short')
  await page.getByRole('button', { name: 'Enter' }).click()
  await expect(page.getByText('Use at least 10 characters')).toBeVisible()
  await expect(page.getByLabel('Your name')).toHaveValue('Ada')

  await page.getByLabel('Password', { exact: true }).fill('four words in a row')
  await page.getByRole('button', { name: 'Enter' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText('Bantu Putin, Kim Jong-un').first()).toBeVisible()

  await page.context().clearCookies()
  await page.goto(link)
  await expect(page.getByText('This link does not open anything')).toBeVisible()
})

test('without a sign-in there is only the door, and a wrong password says so', async ({ page, empty }) => {
  await page.goto(`${empty.url}/articles`)
  await expect(page).toHaveURL(/\/sign-in/)
  await expectAccessible(page, 'sign-in')
  await page.getByLabel('E-mail').fill('nobody@newsroom.example')
  await page.getByLabel('Password', { exact: true }).fill('guess guess guess')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('do not go together')).toBeVisible()
})

test('the example goes with one click, and stays gone after a restart', async ({ page, empty }) => {
  await page.goto(/http:\/\/localhost:\d+\/welcome\/[\w-]+/.exec(empty.printed())![0])
  await page.getByLabel('Your name').fill('Ada')
  await page.getByLabel('E-mail').fill('ada@newsroom.example')
  await page.getByLabel('Password', { exact: true }).fill('four words in a row')
  await page.getByRole('button', { name: 'Enter' }).click()
  await expect(page.getByText('Bantu Putin, Kim Jong-un').first()).toBeVisible()

  await page.goto(`${empty.url}/articles`)
  await page.getByRole('button', { name: 'Remove the example' }).click()
  await page
    .getByRole('dialog')
    .or(page.getByRole('alertdialog'))
    .getByRole('button', { name: 'Remove' })
    .click()
  await expect(page.getByText('No article yet')).toBeVisible()

  expect(await empty.again()).not.toContain('/welcome/')
  await page.goto(`${empty.url}/articles`)
  await expect(page.getByText('No article yet')).toBeVisible()
})
