import { expect, expectAccessible, test } from './newsroom'

const text =
  'Vaccine causes fever in children\n\nThe vaccine causes fever in children, doctors in Jakarta said.'

test('a headline that drops the hedge is shown beside its source', async ({ newsroom }) => {
  const draft = (await newsroom.ask('sari', 'POST', '/drafts', { text })).body as Record<string, unknown>
  const article = await newsroom.ask('sari', 'POST', '/articles', {
    headline: 'Vaccine causes fever in children',
    outlet: { new: { name: 'Daily Test', kind: 'outlet' } },
    url: null,
    language: 'en',
    publishedOn: null,
    byline: null,
    text: draft.text,
    blocks: draft.blocks,
    raw: null,
  })
  const { id } = article.body as { id: string }
  const file = (await newsroom.ask('sari', 'GET', `/articles/${id}`)).body as { revision: { id: string } }
  const marked = await newsroom.ask('sari', 'POST', `/articles/${id}/claims`, {
    revisionId: file.revision.id,
    spans: [{ start: 0, end: 'Vaccine causes fever in children'.length }],
  })
  const claim = marked.body as { claim: { id: string }; appearances: { id: string }[] }
  await newsroom.ask('sari', 'POST', `/claims/${claim.claim.id}/hops`, {
    citingId: claim.appearances[0]!.id,
    source: { new: { name: 'The Lancet', kind: 'document' } },
    appearance: { excerpt: 'The vaccine may cause fever in some children.', language: 'en' },
    citation: { relation: 'reports' },
  })

  const page = await newsroom.as('sari')
  await page.goto(`/articles/${id}?claim=${claim.claim.id}`)
  const findings = page.getByRole('region', { name: /^Findings/ })
  await expect(findings.getByText('Daily Test does not say quite what The Lancet says.')).toBeVisible()
  await expect(findings.getByText(/Doubt dropped/)).toBeVisible()
  await findings.getByRole('button', { name: 'Compare these two' }).click()

  const dialog = page.getByRole('dialog', { name: 'Compare these two' })
  await expect(dialog.getByText('The source is not sure; here it is stated as fact.')).toBeVisible()
  await expect(dialog.locator('del', { hasText: 'may' })).toBeVisible()
  await expectAccessible(page, 'two excerpts compared')

  // It is a hint, not a verdict: set aside with a reason, and taken up again.
  const doubt = dialog.getByRole('listitem').filter({ hasText: 'Doubt dropped' })
  await doubt.getByRole('button', { name: 'Set aside' }).click()
  await doubt.getByRole('textbox').fill('The study itself is sure further down.')
  await doubt.getByRole('button', { name: 'Set aside' }).click()
  await dialog.getByText('1 set aside').click()
  await expect(dialog.getByText('“The study itself is sure further down.”')).toBeVisible()
  await dialog.getByRole('button', { name: 'Take up again' }).click()
  await expect(dialog.getByText('The source is not sure; here it is stated as fact.')).toBeVisible()
})
