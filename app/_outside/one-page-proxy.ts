import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The one address behind the proxy. The name can belong to nobody (RFC 2606), and the proxy never asks for it. */
export const onlyAddress = 'http://kept-copy.invalid/'

/** What a picture is taken of may style itself and show what it carries; it runs nothing, loads nothing, sends nothing. */
const policy =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; form-action 'none'; base-uri 'none'"

export interface OnePageProxy {
  /** `127.0.0.1:port`, for a browser's `--proxy-server`. */
  address: string
  close: () => Promise<void>
}

/**
 * A proxy on loopback behind which the web is one page. A browser that is told to send everything through it can reach
 * nothing else: no private address, no metadata service, no site that would learn of the check. Tunnels are refused,
 * so there is no HTTPS either; names are resolved by a proxy and not by the browser, and this one resolves none.
 */
export async function onePageProxy(page: { bytes: Uint8Array; contentType: string }): Promise<OnePageProxy> {
  const server: Server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== onlyAddress) return void response.writeHead(403).end()
    response.writeHead(200, {
      'content-type': page.contentType,
      'content-length': page.bytes.length,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
    response.end(page.bytes)
  })
  server.on('connect', (_request, socket) => socket.destroy())
  server.on('upgrade', (_request, socket) => socket.destroy())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
