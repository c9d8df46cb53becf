import { expect, test } from './newsroom'

test('a script knocks with a key that may at most what its maker may, until it is revoked', async ({
  newsroom,
}) => {
  const page = await newsroom.as('lena')
  await page.goto('/settings')
  await page.getByRole('button', { name: 'Make a key' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('What it is for').fill('nightly export')
  await form.getByRole('button', { name: 'Make a key' }).click()
  const token = await page.getByLabel('Key', { exact: true }).inputValue()
  expect(token).toMatch(/^sanad_/)
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).first().click()

  const knock = (method: string, path: string, body?: object) =>
    fetch(`${newsroom.url}/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    })
  expect((await knock('GET', '/articles')).status).toBe(200)
  // A viewer's key writes nothing, though a lead made it, and makes no other key.
  expect((await knock('POST', '/sources', { name: 'X', kind: 'outlet' })).status).toBe(403)
  expect((await knock('POST', '/me/api-keys', { name: 'more', role: 'viewer', days: 30 })).status).toBe(403)

  await page.reload()
  await expect(page.getByText(/last used/)).toBeVisible()
  await page.getByRole('button', { name: 'Revoke' }).click()
  await page
    .getByRole('alertdialog')
    .or(page.getByRole('dialog'))
    .getByRole('button', { name: 'Revoke' })
    .click()
  await expect(page.getByText('No keys yet.')).toBeVisible()
  expect((await knock('GET', '/articles')).status).toBe(401)
})
