import { lookup as systemLookup } from 'node:dns/promises'
import type { LookupFunction } from 'node:net'
import { Agent } from 'undici'
import { done, type Outcome, type Refusal, refuse } from '@/lib/model/refusal'
import { hostOf, mayAsk, mayReach } from '@/lib/outside/may-fetch'
import { robotsAllow } from '@/lib/outside/robots'
import { HostQueue } from './host-queue'
import { agentName, type OutsideSettings } from './outside-settings'
import { TooMuch, unpacked } from './unpack'

/** A response as it came: bytes with their content encoding undone, header fields in their order. */
export interface Fetched {
  url: string
  finalUrl: string
  status: number
  headers: [string, string][]
  mediaType: string
  charset: string | null
  bytes: Uint8Array
}

export interface Progress {
  stage: 'asking' | 'receiving' | 'reading' | 'keeping'
  host: string
  received: number
  /** What the sender says it will be, which is not always so. */
  total: number | null
}

export interface HowToFetch {
  settings: OutsideSettings
  signal: AbortSignal
  onProgress?: (progress: Progress) => void
  /** Names to addresses; the system's resolver unless a test brings its own. */
  resolve?: (host: string) => Promise<{ address: string; family: number }[]>
}

const held = globalThis as typeof globalThis & { sanadHostQueue?: HostQueue }
held.sanadHostQueue ??= new HostQueue()
const queue = held.sanadHostQueue

/**
 * Fetches one page from outside, and nothing that is not outside. Every name is resolved once, in the very lookup
 * that the connection uses, and an address that may not be reached is never connected to: a name that changes its
 * mind between check and use (DNS rebinding) gains nothing. Redirects are followed by hand and each is judged anew.
 * No cookies, no credentials, no referrer go out.
 */
export async function fetchPage(address: string, how: HowToFetch): Promise<Outcome<Fetched>> {
  const { settings } = how
  if (settings.off) return refuse('outside.off')
  const asked = mayAsk(address, settings)
  if (!asked.ok) return asked

  const whole = AbortSignal.timeout(settings.limits.wholeMs)
  const signal = AbortSignal.any([how.signal, whole])
  const journey = new Journey({ ...how, signal })
  const { perHost } = settings
  const visited = new Set<string>()
  try {
    let url = asked.value
    for (let hop = 0; hop <= settings.limits.redirects; hop++) {
      const kept = settings.robots ? await journey.robotsLet(url) : done(null)
      if (!kept.ok) return kept
      // Where a site sends us on within itself, that is one visit.
      const pace = visited.has(hostOf(url)) ? { ...perHost, gapMs: 0 } : perHost
      const answer = await queue.take(hostOf(url), pace, signal, () => journey.ask(url))
      visited.add(hostOf(url))
      if (!answer.ok) return answer
      if (!('leadsTo' in answer.value))
        return done({ ...answer.value, url: asked.value.href, finalUrl: url.href })
      const next = mayAsk(answer.value.leadsTo, settings, url)
      if (!next.ok) return next
      url = next.value
    }
    return refuse('outside.too_many_redirects', { limit: settings.limits.redirects })
  } catch (fault) {
    if (how.signal.aborted) return refuse('outside.cancelled')
    if (whole.aborted) return tooSlow(journey.at, settings.limits.wholeMs)
    return refusalFor(fault, journey.at, settings)
  } finally {
    await journey.end()
  }
}

type Answered = Omit<Fetched, 'url' | 'finalUrl'>

/** One fetch with its redirects: a connection pool of its own, which ends with it. */
class Journey {
  at: URL = new URL('http://none.invalid')
  /** Why the lookup let nothing through, for the connection only knows that it failed. */
  #refusal: Refusal | undefined
  readonly #agent: Agent

  constructor(readonly how: HowToFetch) {
    const { connectMs, idleMs } = how.settings.limits
    this.#agent = new Agent({
      connect: { lookup: this.#lookup, timeout: connectMs },
      headersTimeout: idleMs,
      bodyTimeout: idleMs,
      connections: 1,
      maxHeaderSize: 64 * 1024,
    })
  }

  async ask(url: URL): Promise<Outcome<Answered | { leadsTo: string }>> {
    this.at = url
    const { settings, signal, onProgress } = this.how
    const tell = (stage: Progress['stage'], received = 0, total: number | null = null) =>
      onProgress?.({ stage, host: hostOf(url), received, total })
    tell('asking')
    try {
      const response = await this.#agent.request({
        origin: url.origin,
        path: url.pathname + url.search,
        method: 'GET',
        signal,
        responseHeaders: 'raw',
        headers: {
          'user-agent': settings.userAgent,
          accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8',
          'accept-language': 'en,id;q=0.9,*;q=0.5',
          'accept-encoding': 'gzip, br',
        },
      })
      const headers = pairsOf(response.headers as unknown as string[])
      const first = (name: string) => headers.find(([field]) => field === name)?.[1]
      const location = first('location')
      if (location !== undefined && [301, 302, 303, 307, 308].includes(response.statusCode)) {
        response.body.on('error', () => {}).destroy()
        return done({ leadsTo: location })
      }
      const total = Number(first('content-length')) || null
      if (total !== null && total > settings.limits.bytes) {
        response.body.on('error', () => {}).destroy()
        return tooLarge(settings)
      }
      tell('receiving', 0, total)
      const bytes = await unpacked(
        response.body,
        first('content-encoding') ?? '',
        settings.limits.bytes,
        (received) => tell('receiving', received, total),
      )
      const [mediaType = '', ...parameters] = (first('content-type') ?? '').split(';')
      const charset = parameters
        .map((each) => /^\s*charset\s*=\s*"?([\w:.-]{1,60})/i.exec(each)?.[1])
        .find(Boolean)
      return done({
        status: response.statusCode,
        headers,
        mediaType: /^[\w.+-]+\/[\w.+-]+$/.test(mediaType.trim()) ? mediaType.trim().toLowerCase() : '',
        charset: charset?.toLowerCase() ?? null,
        bytes,
      })
    } catch (fault) {
      if (this.#refusal) return this.#refusal
      throw fault
    }
  }

  /** Keeps to robots.txt, where the newsroom wants that. A site whose robots.txt fails is left alone (RFC 9309). */
  async robotsLet(url: URL): Promise<Outcome<null>> {
    const answer = await this.ask(new URL('/robots.txt', url)).catch(() => undefined)
    this.#refusal = undefined
    const no = refuse('outside.robots', { host: hostOf(url) })
    if (!answer?.ok) return answer?.code.startsWith('outside.not_') ? answer : no
    if ('leadsTo' in answer.value || (answer.value.status >= 400 && answer.value.status < 500))
      return done(null)
    if (answer.value.status !== 200) return no
    const robots = new TextDecoder().decode(answer.value.bytes)
    return robotsAllow(robots, agentName, url.pathname + url.search) ? done(null) : no
  }

  end(): Promise<void> {
    return this.#agent.destroy()
  }

  /** The connection's own lookup. What it hands over is what is connected to; there is no second look. */
  readonly #lookup: LookupFunction = (host, options, callback) => {
    const resolve = this.how.resolve ?? ((name) => systemLookup(name, { all: true }))
    resolve(host).then(
      (addresses) => {
        const open: typeof addresses = []
        let no: Refusal | undefined
        for (const each of addresses) {
          const reach = mayReach(each.address, this.at, this.how.settings)
          if (reach.ok) open.push(each)
          else no ??= reach
        }
        if (open.length === 0) {
          this.#refusal = no ?? refuse('outside.no_such_host', { host })
          callback(Object.assign(new Error('not reached'), { code: 'ENOTREACHED' }), '', 4)
        } else if (options.all) callback(null, open)
        else callback(null, open[0]!.address, open[0]!.family)
      },
      (fault) => callback(fault, '', 4),
    )
  }
}

/** Ten thousand header fields are nobody's honest page. */
const mostHeaders = 200

function pairsOf(raw: readonly string[]): [string, string][] {
  const pairs: [string, string][] = []
  for (let i = 0; i + 1 < raw.length && pairs.length < mostHeaders; i += 2)
    pairs.push([raw[i]!.toLowerCase(), raw[i + 1]!.replaceAll('\0', '').toWellFormed()])
  return pairs
}

const tooLarge = (settings: OutsideSettings) =>
  refuse('outside.too_large', { limit: `${Math.round(settings.limits.bytes / 1024 / 1024)} MB` })
const tooSlow = (url: URL, ms: number) =>
  refuse('outside.too_slow', { host: hostOf(url), seconds: Math.ceil(ms / 1000) })

/** What went wrong, from the codes of Node, OpenSSL and undici. What none of them explains is a damaged answer. */
function refusalFor(fault: unknown, url: URL, settings: OutsideSettings): Refusal {
  const host = hostOf(url)
  if (fault instanceof TooMuch) return tooLarge(settings)
  const code = codeOf(fault)
  if (/^(ENOTFOUND|EAI_|ENODATA)/.test(code)) return refuse('outside.no_such_host', { host })
  if (code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'ETIMEDOUT')
    return tooSlow(url, settings.limits.connectMs)
  if (/^UND_ERR_(HEADERS|BODY)_TIMEOUT$/.test(code)) return tooSlow(url, settings.limits.idleMs)
  if (/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|EACCES)$/.test(code))
    return refuse('outside.unreachable', { host })
  if (/CERT|TLS|SSL|EPROTO|SELF_SIGNED|UNABLE_TO/.test(code))
    return refuse('outside.tls', { host, what: code })
  return refuse('outside.broken', { host })
}

function codeOf(fault: unknown): string {
  const { code, cause, errors } = (fault ?? {}) as { code?: unknown; cause?: unknown; errors?: unknown[] }
  if (typeof code === 'string') return code
  if (errors?.length) return codeOf(errors[0])
  return cause ? codeOf(cause) : ''
}
