import { z } from 'zod'
import { Capture, CaptureRow } from '@/lib/model/capture'
import { idOf, instant } from '@/lib/model/shapes'
import { ArticleDraftAnswer, pageOf } from './answers'
import { Paging } from './asks'
import type { Endpoint } from './endpoint'

const MB = 1024 * 1024

/** The largest file that is taken by hand. Bytes travel as base64, which makes four of three. */
const handInLimit = 32 * MB

/** The name a browser gives its fetch, to ask how far it is. */
const FetchName = z.string().regex(/^[\w-]{8,64}$/)

export const FetchProgress = z.object({
  stage: z.enum(['asking', 'receiving', 'reading', 'keeping']),
  host: z.string(),
  received: z.int(),
  total: z.int().nullable(),
})
export type FetchProgress = z.infer<typeof FetchProgress>

export const DraftOfCapture = z.object({
  draft: ArticleDraftAnswer,
  capture: CaptureRow,
  /** The Source that is at home at this address, or has the outlet's name. */
  source: z.object({ id: idOf('source'), name: z.string() }).nullable(),
})
export type DraftOfCapture = z.infer<typeof DraftOfCapture>

/** The picture itself is the file `picture` of the Capture. */
const Picture = z.object({ takenAt: instant.nullable(), isPossible: z.boolean() })

/** Pages and files that Sanad keeps. */
export const captureContract = {
  fetchPage: {
    permission: 'capture.keep',
    body: z.object({ url: z.string().max(2000), fetch: FetchName.optional() }),
    answer: Capture,
    says: 'Fetch a page and keep a copy of it. Hanging up stops the fetch; with `fetch`, its progress can be asked.',
  },
  fetchProgress: {
    permission: 'capture.keep',
    answer: FetchProgress.nullable(),
    says: 'How far a fetch is; nothing when it is not under way here.',
  },
  handInFile: {
    permission: 'capture.keep',
    body: z.object({
      name: z.string().min(1).max(300),
      base64: z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/),
      /** Where the file is from, when the person knows. */
      url: z
        .string()
        .max(2000)
        .regex(/^https?:\/\/[^\s]+$/i)
        .nullable()
        .default(null),
    }),
    answer: Capture,
    bodyLimit: Math.ceil((handInLimit * 4) / 3) + 4096,
    says: 'Keep a file: a saved page, a PDF, a picture, sound or film, a WARC or WACZ.',
  },
  captures: {
    permission: 'read',
    query: Paging.extend({ url: z.string().max(2000).optional() }),
    answer: pageOf(CaptureRow),
    says: 'Kept copies, newest first; with `url`, those of one address.',
  },
  capture: { permission: 'read', answer: Capture, says: 'A kept copy and the text read from it.' },
  captureFile: {
    permission: 'read',
    answer: 'file',
    says: 'A kept copy as `original` (its very bytes), `warc` (WARC 1.1), `wacz` (WACZ 1.1.1), `timestamp` (an RFC 3161 response) or `picture` (PNG).',
  },
  draftFromCapture: {
    permission: 'article.bring_in',
    answer: DraftOfCapture,
    says: 'What a kept page gives as an article. Nothing more is kept.',
  },
  stampCapture: {
    permission: 'capture.keep',
    answer: Capture,
    says: 'Have a kept copy timestamped by the authority that this newsroom has set (RFC 3161).',
  },
  picture: {
    permission: 'read',
    answer: Picture,
    says: 'Whether a browser has drawn this kept page, and whether one could.',
  },
  takePicture: {
    permission: 'capture.keep',
    answer: Picture,
    says: 'Have the kept bytes drawn by the browser of this server, which reaches nothing else meanwhile.',
  },
} as const satisfies Record<string, Endpoint>
