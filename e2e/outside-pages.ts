import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A page of the outside world: its language and the HTML of its article. `null` = it is gone. */
export type OutsidePage = { lang: string; outlet: string; title: string; body: string } | null

/** A small web on loopback. Tests change its pages as they go; Sanad reaches it through the allow-list. */
export class OutsidePages {
  readonly #server: Server
  readonly pages: Map<string, OutsidePage>

  constructor(pages: Record<string, OutsidePage>) {
    this.pages = new Map(Object.entries(pages))
    this.#server = createServer((request, response) => {
      const page = this.pages.get(request.url ?? '')
      response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
      response.end(page ? html(page) : '<h1>404</h1>')
    })
  }

  /** @returns its address, without a slash at the end */
  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  close() {
    this.#server.closeAllConnections()
    this.#server.close()
  }
}

const html = ({
  lang,
  outlet,
  title,
  body,
}: NonNullable<OutsidePage>) => `<!doctype html><html lang="${lang}"><head>
<meta charset="utf-8"><title>${title}</title><meta property="og:site_name" content="${outlet}"></head>
<body><article><h1>${title}</h1>${body}${`<p>${filler}</p>`.repeat(4)}</article></body></html>`

/** Readers of pages take what is long for the article. */
const filler =
  'The paper has followed this war since its first day, and its readers go on asking who is fighting where, for whom, and at what price; it will go on telling them what it knows and where it has it from.'
