import { expect, test } from './newsroom'
import { OutsidePages } from './outside-pages'

// The server of each test inherits it.
process.env.SANAD_OUTSIDE_ALLOW = '127.0.0.1:*'

test('from the article to its origin by accepting: each kept page proposes where it has it from', async ({
  newsroom,
}) => {
  const outside = new OutsidePages({})
  const home = await outside.open()
  outside.pages.set('/post', {
    lang: 'en',
    outlet: 'New York Post',
    title: 'Kim offers 100,000 volunteers',
    body: `<p>North Korea could send 100,000 volunteers, according to <a href="${home}/channel">Channel One Russia</a>.</p>`,
  })
  outside.pages.set('/channel', {
    lang: 'en',
    outlet: 'Channel One',
    title: 'The volunteers',
    body: '<p>“100,000 volunteers are ready to come,” said Igor Korotchenko on Friday.</p>',
  })
  try {
    const article = await newsroom.example()
    const { body } = await newsroom.ask('sari', 'GET', `/articles/${article}`)
    const [{ claim, appearances }] = (
      body as { claims: [{ claim: { id: string }; appearances: { id: string }[] }] }
    ).claims
    const { body: kept } = await newsroom.ask('sari', 'POST', '/captures', { url: `${home}/post` })
    const hop = {
      url: `${home}/post`,
      captureId: (kept as { id: string }).id,
      excerpt: 'could send 100,000 volunteers',
      language: 'en',
    }
    await newsroom.ask('sari', 'POST', `/claims/${claim.id}/hops`, {
      citingId: appearances[0]!.id,
      source: { new: { name: 'The Post of New York', kind: 'outlet' } },
      appearance: hop,
      citation: { relation: 'reports' },
    })

    const desk = await newsroom.as('sari')
    await desk.goto(`/claims/${claim.id}`)
    await desk.getByRole('button', { name: /where does The Post of New York have it from/i }).click()
    const ways = desk.getByRole('region', { name: /have it from/ })
    await ways.getByRole('button', { name: /^Add Channel One/ }).click()

    await desk.getByRole('button', { name: /^Keep page: Channel One/ }).click()
    await desk.getByRole('dialog').getByRole('button', { name: 'Keep the page' }).click()
    await expect(desk.getByRole('textbox', { name: 'Text of the kept page' })).toContainText('Korotchenko')
    await desk.keyboard.press('Escape')

    await desk.getByRole('button', { name: /where does Channel One.* have it from/i }).click()
    await ways.getByRole('button', { name: /^Add .*Korotchenko/ }).click()
    await expect(desk.getByText(/^Added: .*Korotchenko/)).toBeVisible()

    // What is in the chain is not proposed again.
    await desk.getByRole('button', { name: /where does Channel One.* have it from/i }).click()
    await expect(ways.getByRole('status')).toHaveCount(0)
    await expect(ways.getByRole('button', { name: /^Add .*Korotchenko/ })).toHaveCount(0)
  } finally {
    outside.close()
  }
})
