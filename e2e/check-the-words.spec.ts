import { expect, test } from './newsroom'
import { OutsidePages } from './outside-pages'

// The server of each test inherits it.
process.env.SANAD_OUTSIDE_ALLOW = '127.0.0.1:*'

const page = (figure: string) => ({
  lang: 'en',
  outlet: 'Morning Wire',
  title: 'Pyongyang offers volunteers',
  body: `<p>North Korea is ready to send ${figure} volunteers to the front, an officer told the Morning Wire on Friday.</p>`,
})

test('the quote is not in the source; words picked from the kept page are; and the page changed after that', async ({
  newsroom,
}) => {
  const outside = new OutsidePages({ '/1': page('100,000') })
  const home = await outside.open()
  try {
    const article = await newsroom.example()
    const { body } = await newsroom.ask('sari', 'GET', `/articles/${article}`)
    const [{ claim, appearances }] = (
      body as { claims: [{ claim: { id: string }; appearances: { id: string }[] }] }
    ).claims
    await newsroom.ask('sari', 'POST', `/claims/${claim.id}/hops`, {
      citingId: appearances[0]!.id,
      source: { new: { name: 'Morning Wire', kind: 'outlet' } },
      appearance: { url: `${home}/1`, excerpt: 'Kim Jong-un signed the order himself', access: 'read' },
      citation: { relation: 'quotes' },
    })

    const desk = await newsroom.as('sari')
    await desk.goto(`/claims/${claim.id}`)
    await desk.getByRole('button', { name: 'Keep page: Morning Wire' }).click()
    await desk.getByRole('dialog').getByRole('button', { name: 'Keep the page' }).click()
    const text = desk.getByRole('textbox', { name: 'Text of the kept page' })
    await expect(text).toContainText('100,000 volunteers')
    await desk.keyboard.press('Escape')
    await desk.getByRole('button', { name: 'Words not found: Morning Wire' }).click()
    await expect(desk.getByText('The excerpt does not stand on this page.')).toBeVisible()

    // By keyboard, as one selects in any text.
    await text.getByText('North Korea is ready').click()
    await desk.keyboard.press('Home')
    await desk.keyboard.press('Shift+End')
    await expect(desk.getByRole('button', { name: 'Take as the excerpt' })).toBeEnabled()
    await desk.keyboard.press('Enter')
    await expect(desk.getByRole('button', { name: 'Words found: Morning Wire' })).toBeVisible()

    // While one types: what differs is told at once, and the page's own words are one key away.
    await desk.getByRole('button', { name: 'Edit Morning Wire' }).click()
    const excerpt = desk.getByRole('textbox', { name: 'What it says there' })
    await excerpt.fill('ready to send 600,000 volunteers')
    await expect(desk.getByRole('button', { name: "Take the page's words" })).toBeVisible()
    await desk.keyboard.press('ControlOrMeta+j')
    await expect(excerpt).toHaveValue('ready to send 100,000 volunteers')
    await desk.getByRole('button', { name: 'Cancel' }).click()

    outside.pages.set('/1', page('10,000'))
    await desk.getByRole('button', { name: 'Words found: Morning Wire' }).click()
    await desk.getByRole('button', { name: 'Look now' }).click()
    await expect(desk.getByText('Changed', { exact: true })).toBeVisible()
    await desk.getByRole('button', { name: 'Show what changed' }).click()
    await expect(desk.locator('ins', { hasText: '10,000' })).toBeVisible()

    outside.pages.set('/1', null)
    await desk.getByRole('button', { name: 'Look now' }).click()
    await expect(desk.getByText('Gone', { exact: true })).toBeVisible()
  } finally {
    outside.close()
  }
})
