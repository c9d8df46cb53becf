import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from 'playwright/test'
import { cast, type Name } from './cast'
import { signIn } from './found-newsroom'
import { runServer, type Server } from './run-server'

export { expect } from 'playwright/test'

/** A newsroom of its own for each test, and its people at their desks. */
export interface Newsroom {
  url: string
  server: Server
  /** Opens a browser as this person, signed in. */
  as(name: Name, options?: BrowserContextOptions): Promise<Page>
  /** A browser nobody has signed in with. */
  stranger(options?: BrowserContextOptions): Promise<Page>
  /** Asks the API as this person. */
  ask(
    name: Name,
    method: string,
    path: string,
    body?: object,
    headers?: Record<string, string>,
  ): Promise<{ status: number; body: unknown }>
  /** The example article's id. */
  example(): Promise<string>
  /** Stops the server and starts it again on the same data and port. */
  restart(): Promise<void>
}

/**
 * `newsroom` is a test's own. `quietNewsroom` is shared by the tests of a worker: for those who only look, and would
 * otherwise wait for a server each.
 */
export const test = base.extend<{ newsroom: Newsroom }, { quietNewsroom: Newsroom }>({
  newsroom: async ({ browser }, use) => {
    const { newsroom, close } = await openNewsroom(browser)
    await use(newsroom)
    await close()
  },
  quietNewsroom: [
    async ({ browser }, use) => {
      const { newsroom, close } = await openNewsroom(browser)
      await use(newsroom)
      await close()
    },
    { scope: 'worker' },
  ],
})

async function openNewsroom(browser: Browser): Promise<{ newsroom: Newsroom; close: () => Promise<void> }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sanad-desk-'))
  cpSync(process.env.SANAD_TEMPLATE!, folder, { recursive: true })
  let server = await runServer(folder)
  const contexts: BrowserContext[] = []
  const cookies = new Map<Name, string>()

  const cookieOf = async (name: Name) => {
    if (!cookies.has(name)) cookies.set(name, await signIn(server.url, cast[name].email))
    return cookies.get(name)!
  }
  const open = async (options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({ baseURL: server.url, ...options })
    contexts.push(context)
    return context
  }
  const newsroom: Newsroom = {
    url: server.url,
    server,
    async as(name, options) {
      const context = await open(options)
      const [key = '', value = ''] = (await cookieOf(name)).split(/=(.*)/s)
      await context.addCookies([{ name: key, value, url: server.url }])
      return context.newPage()
    },
    stranger: async (options) => (await open(options)).newPage(),
    async ask(name, method, path, body, headers = {}) {
      const answer = await fetch(`${server.url}/api/v1${path}`, {
        method,
        headers: {
          cookie: await cookieOf(name),
          ...(body && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body && { body: JSON.stringify(body) }),
      })
      const text = await answer.text()
      return {
        status: answer.status,
        body: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text,
      }
    },
    async example() {
      const { body } = await newsroom.ask('ada', 'GET', '/articles')
      return (body as { rows: { id: string }[] }).rows[0]!.id
    },
    async restart() {
      const { port } = new URL(server.url)
      await server.stop()
      server = await runServer(folder, Number(port))
      newsroom.server = server
    },
  }
  const close = async () => {
    for (const context of contexts) await context.close()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { newsroom, close }
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** WCAG 2.2 A and AA, as axe reads them, on the page as it stands; or only some of its rules. */
export async function expectAccessible(page: Page, what: string, rules?: string[]) {
  await page.evaluate(axe)
  const violations = await page.evaluate(async (rules) => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    // biome-ignore lint/suspicious/noExplicitAny: axe came in as text, without types
    const found = await (window as any).axe.run(document, {
      runOnly: rules ? { type: 'rule', values: rules } : { type: 'tag', values: tags },
    })
    return found.violations.map(
      (one: { id: string; help: string; nodes: { html: string }[] }) =>
        `${one.id}: ${one.help}\n    ${one.nodes
          .slice(0, 3)
          .map((node) => node.html.slice(0, 200))
          .join('\n    ')}`,
    )
  }, rules)
  expect(violations, what).toEqual([])
}
