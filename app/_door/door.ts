import { CopiesAway } from '@/db/copies-away'
import type { Store } from '@/db/store'
import { permit } from '@/lib/access/may'
import { contract } from '@/lib/api/contract'
import type { AnswerFile, Endpoint } from '@/lib/api/endpoint'
import type { RouteName } from '@/lib/api/routes'
import type { Actor } from '@/lib/model/person'
import { type Outcome, refuse } from '@/lib/model/refusal'
import { answers } from '../_answers/all-answers'
import type { Ask } from '../_answers/ask'
import { house } from './house'
import { languageFor } from './language-asked'
import { occasionFor } from './occasion'
import { problem } from './problem'
import { readJson } from './read-body'
import { routeFor } from './routing'
import { sealAnswer } from './seal-answer'
import { actorOf, whoIs } from './who-is'

const usualBodyLimit = 64 * 1024

/** Who → may they → is it well formed → answer → say it in HTTP. One door for the whole contract. */
export async function knock(request: Request, path: string): Promise<Response> {
  const { store, accounts } = house()
  const person = await whoIs({ store, accounts }, request.headers)
  const language = languageFor(request.headers, person)
  const say = (outcome: Outcome<unknown>) => (outcome.ok ? spoken(outcome.value) : problem(outcome, language))

  const route = routeFor(request.method, path)
  if (!route) return say(refuse('ask.no_such_thing', { what: 'route' }))
  const endpoint: Endpoint = contract[route.name]

  if (changes(request) && isForeign(request)) return say(refuse('may.foreign_origin'))
  if (!person && endpoint.permission !== 'anyone') return say(refuse('who.sign_in'))
  const actor: Actor = person ? actorOf(person) : { kind: 'house' }
  const permitted =
    endpoint.permission === 'anyone'
      ? permit({ kind: 'house' }, 'person.invite')
      : permit(actor, endpoint.permission)
  if (!permitted.ok) return say(permitted)

  const url = new URL(request.url)
  const query = parse(endpoint.query, Object.fromEntries(url.searchParams))
  if (!query.ok) return say(query)
  const raw = endpoint.body ? await readJson(request, endpoint.bodyLimit ?? usualBodyLimit) : undefined
  if (raw && !raw.ok) return say(raw)
  const body = parse(endpoint.body, raw?.value)
  if (!body.ok) return say(body)
  const seen = versionIn(request)
  if (endpoint.versioned && seen === undefined) return say(refuse('ask.version_missing'))

  const ask = {
    store,
    person,
    language,
    params: route.params,
    query: query.value,
    body: body.value,
    seen: seen ?? 0,
    occasion: occasionFor(permitted.value),
    signal: request.signal,
    origin: process.env.SANAD_URL ?? originOf(request),
  }
  return say(await sealOutcome(store, actor, await answer(route.name, ask)))
}

/** A stale write answers with what stands now, so refusals are sealed too. */
async function sealOutcome(store: Store, actor: Actor, outcome: Outcome<unknown>): Promise<Outcome<unknown>> {
  if (outcome.ok) return { ...outcome, value: await sealAnswer(store, actor, outcome.value) }
  return outcome.current === undefined
    ? outcome
    : { ...outcome, current: await sealAnswer(store, actor, outcome.current) }
}

/** The table is typed entry by entry; here, where the name is only known as one of many, one cast joins the two. */
async function answer(name: RouteName, ask: unknown): Promise<Outcome<unknown>> {
  try {
    return await (answers[name] as (ask: Ask<RouteName>) => Promise<Outcome<unknown>>)(ask as Ask<RouteName>)
  } catch (fault) {
    if (fault instanceof CopiesAway) return fault.refusal
    throw fault
  }
}

const changes = ({ method }: Request) => method !== 'GET' && method !== 'HEAD'

/**
 * Is a browser sending this on behalf of another site? Browsers say so in Sec-Fetch-Site, older ones in Origin;
 * a program that sends neither carries nobody's cookies by accident.
 */
export function isForeign(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site) return site !== 'same-origin' && site !== 'none'
  const origin = request.headers.get('origin')
  return origin !== null && (origin === 'null' || new URL(origin).host !== request.headers.get('host'))
}

export function originOf(request: Request): string {
  const protocol = request.headers.get('x-forwarded-proto') ?? new URL(request.url).protocol.slice(0, -1)
  return `${protocol}://${request.headers.get('host') ?? 'localhost'}`
}

function parse(schema: Endpoint['body'], given: unknown): Outcome<unknown> {
  if (!schema) return { ok: true, value: undefined }
  const parsed = schema.safeParse(given)
  if (parsed.success) return { ok: true, value: parsed.data }
  const [first] = parsed.error.issues
  const at = `/${first?.path.join('/') ?? ''}`
  return refuse('ask.malformed', { what: `${at} ${first?.message ?? ''}`.trim() }, { at })
}

/** `If-Match: "7"`: the version the person saw. */
function versionIn(request: Request): number | undefined {
  const digits = /^(?:W\/)?"(\d{1,9})"$/.exec(request.headers.get('if-match') ?? '')?.[1]
  return digits ? Number(digits) : undefined
}

function spoken(value: unknown): Response {
  if (value === null || value === undefined) return new Response(null, { status: 204 })
  if (isFile(value)) return file(value)
  const version = versionOf(value)
  const headers: Record<string, string> = { 'cache-control': 'no-store' }
  if (version !== undefined) headers.etag = `"${version}"`
  return Response.json(value, { headers })
}

/** The version of the thing an answer is about: its own, or its claim's. */
function versionOf(value: unknown): number | undefined {
  const { version, claim, file } = value as {
    version?: number
    claim?: { version: number }
    file?: { claim: { version: number } }
  }
  return version ?? claim?.version ?? file?.claim.version
}

function isFile(value: unknown): value is AnswerFile {
  const { bytes } = value as AnswerFile
  return bytes instanceof Uint8Array || bytes instanceof ReadableStream
}

/** A report holds other people's words: whatever it is, it may run nothing and reach nobody. */
function file({ bytes, mediaType, fileName, policy }: AnswerFile): Response {
  const headers: Record<string, string> = {
    'content-type': mediaType,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'content-security-policy':
      policy ??
      "sandbox allow-same-origin allow-popups allow-modals; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'",
  }
  if (fileName)
    headers['content-disposition'] =
      `attachment; filename="${fileName.replace(/[^\w.-]+/g, '_')}"; filename*=UTF-8''${encodeURIComponent(fileName)}`
  return new Response(bytes as Uint8Array<ArrayBuffer> | ReadableStream, { headers })
}
