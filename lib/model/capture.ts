import { z } from 'zod'
import { captureKinds, findings } from './capture-kinds'
import { idOf, instant } from './shapes'

/** A link that stood in the readable text: where in it (UTF-16, end exclusive), and where it leads. */
export const CaptureLink = z.object({ start: z.int().min(0), end: z.int().min(0), url: z.string().max(2000) })
export type CaptureLink = z.infer<typeof CaptureLink>

/**
 * One look at a page or a file: which bytes came, from where, when, by whose hand, and what they were found to say.
 * The bytes themselves are a Snapshot, named by `sha256`; two looks at an unchanged page share one. A Capture is
 * never changed; only a timestamp may be added to it.
 */
export const Capture = z.object({
  id: idOf('capture'),
  kind: z.enum(captureKinds),
  /** As asked for; null for an upload. */
  url: z.string().max(2000).nullable(),
  /** Where the redirects ended. */
  finalUrl: z.string().max(2000).nullable(),
  /** When `finalUrl` is a known archive's: the page it is a copy of, and when the archive took it. */
  originalUrl: z.string().max(2000).nullable(),
  originalAt: z.string().nullable(),
  fetchedAt: instant,
  fetchedBy: idOf('person').nullable(),
  /** The HTTP status; null for an upload. */
  status: z.int().nullable(),
  /** The response's header fields in their order, each name in lower case. */
  headers: z.array(z.tuple([z.string(), z.string()])),
  mediaType: z.string().max(200),
  charset: z.string().max(60).nullable(),
  sha256: z.string(),
  bytes: z.int().min(0),
  /** The file's name, when it had one. */
  name: z.string().max(300).nullable(),
  finding: z.enum(findings),
  title: z.string().max(1000).nullable(),
  byline: z.string().max(500).nullable(),
  outlet: z.string().max(300).nullable(),
  language: z.string().max(35).nullable(),
  publishedOn: z.string().max(10).nullable(),
  canonicalUrl: z.string().max(2000).nullable(),
  /** The readable text in normal form (`lib/text/normalize`), a blank line between its blocks. */
  text: z.string().nullable(),
  textSha256: z.string().nullable(),
  links: z.array(CaptureLink),
  /** An RFC 3161 token over the bytes: the Snapshot that holds it, the time in it, and whose it is. */
  tokenSha256: z.string().nullable(),
  tokenAt: z.string().nullable(),
  tokenBy: z.string().nullable(),
})
export type Capture = z.infer<typeof Capture>

/** A Capture as a list shows it: without the text, which may be long. */
export const CaptureRow = Capture.omit({ text: true, links: true, headers: true })
export type CaptureRow = z.infer<typeof CaptureRow>
