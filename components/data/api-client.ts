import type { Contract } from '@/lib/api/contract'
import type { AnswerOf, GivenBody, GivenQuery } from '@/lib/api/endpoint'
import { addressOf, methodOf, type PathNames, type RouteName, type routes } from '@/lib/api/routes'
import type { Facts, RefusalCode } from '@/lib/model/refusal'

/** An expected no, thrown so that React Query sees a failure. `sentence` is already in the person's language. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: RefusalCode | 'unknown',
    readonly sentence: string,
    readonly facts: Facts = {},
    /** Which field of the request is at fault, as a JSON pointer. */
    readonly at: string | undefined = undefined,
    /** What stands in the store now, when the request came too late. */
    readonly current: unknown = undefined,
  ) {
    super(sentence)
    this.name = 'Refused'
  }
}

export interface Asked {
  name: RouteName
  params?: Record<string, string> | undefined
  body?: unknown
  ifMatch?: number | undefined
}

/** No answer at all: the network or the server is away. */
export class Unreachable extends Error {
  constructor(
    cause: unknown,
    /** What was asked, so that it can be kept and asked again. */
    readonly asked?: Asked,
  ) {
    super('no answer', { cause })
    this.name = 'Unreachable'
  }
}

/** Routes that answer in JSON. Files are links: see `addressOf`. */
export type JsonRoute = { [N in RouteName]: Contract[N]['answer'] extends 'file' ? never : N }[RouteName]

export type Answer<N extends JsonRoute> = AnswerOf<Contract[N]>
export type Body<N extends JsonRoute> = GivenBody<Contract[N]>
export type Query<N extends JsonRoute> = GivenQuery<Contract[N]>

type Names<N extends JsonRoute> = PathNames<(typeof routes)[N]>

type Part<Key extends string, T> = [T] extends [undefined] ? object : { [K in Key]: T }
type MaybePart<Key extends string, T> = [T] extends [undefined] ? object : { [K in Key]?: T }

export type AskOptions<N extends JsonRoute> = Part<
  'params',
  [Names<N>] extends [never] ? undefined : Record<Names<N>, string>
> &
  Part<'body', Body<N>> &
  MaybePart<'query', Query<N>> &
  (Contract[N] extends { versioned: true } ? { ifMatch: number } : object) & { signal?: AbortSignal }

type Loose = {
  params?: Record<string, string>
  query?: Record<string, unknown>
  body?: unknown
  ifMatch?: number
  signal?: AbortSignal
}

/** What a proxy answers in our place while the server is away. A refusal of Sanad's own may have the same status. */
const gatewaySays = [502, 503, 504]
const isProblem = ({ headers }: Response) =>
  headers.get('content-type')?.startsWith('application/problem+json') ?? false

/** Calls one route of the contract. Throws `Refused` for an expected no and `Unreachable` when nobody answers. */
export async function ask<N extends JsonRoute>(
  name: N,
  ...[options]: Record<never, never> extends AskOptions<N> ? [AskOptions<N>?] : [AskOptions<N>]
): Promise<Answer<N>> {
  const { params, query, body, ifMatch, signal } = (options ?? {}) as Loose
  const headers = new Headers({ accept: 'application/json' })
  if (body !== undefined) headers.set('content-type', 'application/json')
  if (ifMatch !== undefined) headers.set('if-match', `"${ifMatch}"`)

  let response: Response
  try {
    response = await fetch(addressOf(name, params) + queryText(query), {
      method: methodOf(name),
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    })
  } catch (error) {
    if (signal?.aborted) throw error
    throw new Unreachable(error, { name, params, body, ifMatch })
  }
  if (gatewaySays.includes(response.status) && !isProblem(response))
    throw new Unreachable(response.status, { name, params, body, ifMatch })
  if (!response.ok) throw await refusedBy(response)
  return (response.status === 204 ? null : await response.json()) as Answer<N>
}

/** Reads a refusal (RFC 9457 problem+json), also from doors that are not in the contract. */
export async function refusedBy(response: Response): Promise<Refused> {
  const problem = await response.json().catch(() => ({}))
  return new Refused(
    response.status,
    problem.code ?? 'unknown',
    problem.detail ?? problem.title ?? problem.message ?? response.statusText,
    problem.facts,
    problem.at,
    problem.current,
  )
}

export function queryText(query: Record<string, unknown> = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '')
  return given.length === 0 ? '' : `?${new URLSearchParams(given.map(([k, v]) => [k, String(v)]))}`
}
