import { expect, expectAccessible, test } from './newsroom'

/** Read by axe at the widest and the narrowest; the one between must only hold everything. */
const widths = [1440, 1024, 390]

/** Every page there is, as an administrator sees it. `:article`, `:claim` and `:source` are the example's. */
const pages = [
  '/',
  '/articles',
  '/articles/new',
  '/articles/:article',
  '/articles/:article?claim=:claim',
  '/articles/:article/graph',
  '/articles/:article/report',
  '/articles/:article/history',
  '/articles/:article/revise',
  '/articles/:article/versions/1',
  '/claims',
  '/claims/:claim',
  '/claims/bring-in',
  '/sources',
  '/sources/:source',
  '/sources/:source/merge',
  '/sources/duplicates',
  '/sources/import',
  '/base',
  '/base?view=list',
  '/again',
  '/reports',
  '/verify',
  '/inbox',
  '/agreement',
  '/log',
  '/people',
  '/settings',
]

/** What a page is while it still comes up, or changes its colours, is not what is judged. */
const settled = (judge: () => Promise<void>) => expect(judge).toPass({ timeout: 15_000 })

for (const address of pages)
  test(`accessible, whole and quiet at three widths, in light and dark: ${address}`, async ({
    quietNewsroom: newsroom,
  }) => {
    const article = await newsroom.example()
    const { body } = await newsroom.ask('ada', 'GET', `/articles/${article}`)
    const file = body as { claims: { claim: { id: string } }[]; sources: { id: string }[] }
    const url = address
      .replace(':article', article)
      .replace(':claim', file.claims[4]!.claim.id)
      .replace(':source', file.sources[1]!.id)
    const page = await newsroom.as('ada')
    const complaints: string[] = []
    // The report's frame may run nothing, and so refuses what the test tool itself would run in it.
    const ofTheTool = /Blocked script execution .* frame is sandboxed/
    page.on('console', (message) => {
      if (message.type() === 'error' && !ofTheTool.test(message.text())) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))

    await page.goto(url)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
      if (width !== 1024) await settled(() => expectAccessible(page, `${address} at ${width}`))
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(sideways, `${address} scrolls sideways at ${width}`).toBeLessThanOrEqual(0)
    }
    await page.emulateMedia({ colorScheme: 'dark' })
    await settled(() => expectAccessible(page, `${address} in the dark`, ['color-contrast']))
    expect(complaints).toEqual([])
    await page.context().close()
  })
