import type { z } from 'zod'
import type { Permission } from '@/lib/access/may'

/** What one route takes, gives, and asks of the person who calls it. */
export interface Endpoint {
  /** The coarse permission, asked at the door. `lib/review/decide` asks the fine one. `anyone` needs no sign-in. */
  permission: Permission | 'anyone'
  query?: z.ZodType
  body?: z.ZodType
  /** `null` = 204. A string = a media type: the answer is bytes, not JSON. */
  answer: z.ZodType | null | 'file'
  /** The write carries the version it saw: 428 without `If-Match`, 412 when it is stale. */
  versioned?: true
  /** The body may be this large; 64 kB unless told. */
  bodyLimit?: number
  /** One sentence, for OpenAPI. */
  says: string
}

type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined
type Given<S> = S extends z.ZodType ? z.input<S> : undefined

export type QueryOf<E> = E extends { query: infer S } ? Parsed<S> : undefined
export type BodyOf<E> = E extends { body: infer S } ? Parsed<S> : undefined
export type GivenQuery<E> = E extends { query: infer S } ? Given<S> : undefined
export type GivenBody<E> = E extends { body: infer S } ? Given<S> : undefined
export type AnswerOf<E> = E extends { answer: infer S }
  ? S extends z.ZodType
    ? z.output<S>
    : S extends null
      ? null
      : AnswerFile
  : never

/** An answer that is not JSON. */
export interface AnswerFile {
  /** A stream where the file is made as it is sent. */
  bytes: Uint8Array | ReadableStream<Uint8Array>
  mediaType: string
  /** Offered as a download under this name; shown in the page when absent. */
  fileName?: string
  /** Its own content security policy, where the door's usual one does not fit. */
  policy?: string
}
