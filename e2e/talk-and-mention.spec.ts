import type { Page } from 'playwright/test'
import { expect, test } from './newsroom'

const claimOf = async (
  ask: (name: 'ada', method: string, path: string) => Promise<{ body: unknown }>,
  article: string,
) => {
  const { body } = await ask('ada', 'GET', `/articles/${article}`)
  return (body as { claims: { claim: { id: string } }[] }).claims[0]!.claim.id
}

const box = (page: Page) => page.getByRole('textbox', { name: 'Comment', exact: true })

test('a colleague is called by name, hears of it at once, answers, and the thread is resolved', async ({
  newsroom,
}) => {
  const claim = await claimOf(newsroom.ask, await newsroom.example())
  const [sari, budi] = [await newsroom.as('sari'), await newsroom.as('budi')]
  await budi.goto('/inbox')
  await expect(budi.getByText('Nothing yet')).toBeVisible()

  await sari.goto(`/claims/${claim}`)
  await box(sari).fill('Whose figure is this, ')
  await box(sari).press('End')
  await box(sari).pressSequentially('@bu')
  const colleagues = sari.getByRole('listbox', { name: 'Colleagues to call' })
  await expect(colleagues.getByRole('option', { name: 'Budi' })).toBeVisible()
  await sari.keyboard.press('Enter')
  await expect(box(sari)).toHaveValue('Whose figure is this, @Budi ')
  await sari.keyboard.press('Control+Enter')
  await expect(box(sari)).toHaveValue('')

  await budi.getByRole('link', { name: /Sari mentioned you/ }).click()
  await expect(budi.getByText('Whose figure is this,')).toBeVisible()
  await expect(budi.getByRole('link', { name: 'Inbox, nothing new' }).first()).toBeVisible()
  await budi.getByRole('button', { name: 'Answer', exact: true }).click()
  await budi.getByRole('textbox', { name: 'Answer in this thread' }).fill('Bulog’s, I asked them.')
  await budi.getByRole('button', { name: 'Send' }).first().click()
  await expect(sari.getByText('Bulog’s, I asked them.')).toBeVisible()
  await sari.getByRole('button', { name: 'Resolve' }).click()
  await expect(budi.getByText('1 resolved thread')).toBeVisible()
})

test('a comment written while the server is away waits, through a reload, and arrives', async ({
  newsroom,
}) => {
  const claim = await claimOf(newsroom.ask, await newsroom.example())
  const sari = await newsroom.as('sari')
  await sari.goto(`/claims/${claim}`)
  await expect(box(sari)).toBeVisible()
  await sari.route('**/api/**', (route) => route.abort())
  await box(sari).fill('Written in the tunnel.')
  await sari.keyboard.press('Control+Enter')
  await expect(sari.getByText('1 act waits to be sent')).toBeVisible()
  await sari.reload()
  await expect(sari.getByText('1 act waits to be sent')).toBeVisible()
  await sari.unroute('**/api/**')
  await expect(sari.getByText('1 act waits to be sent')).toBeHidden({ timeout: 10_000 })
  await expect(sari.getByText('Written in the tunnel.')).toBeVisible()
})
