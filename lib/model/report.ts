import { z } from 'zod'
import { interfaceLanguages } from './languages'
import { reportParts } from './report-parts'
import { idOf, instant } from './shapes'

/** An issued, numbered, frozen statement about an article. The files are kept by their hash and never made again. */
export const IssuedReport = z.object({
  id: idOf('report'),
  articleId: idOf('article'),
  /** "VR-2026-0001": year of issue and a running number of the newsroom. */
  number: z.string(),
  /** Which report on this article it is: 1, 2, 3… */
  edition: z.int().min(1),
  language: z.enum(interfaceLanguages),
  decision: z.string().max(5000).nullable(),
  issuedAt: instant,
  issuedBy: idOf('person').nullable(),
  /** Last Entry of the audit log the report speaks of. */
  checkpoint: z.object({ seq: z.int(), hash: z.string() }),
  /** SHA-256 of the composed report, from which the files that take long are made. Null before there were any. */
  composition: z.string().nullable().default(null),
  /** What was chosen of it; null = all parts, the page and the dossier. */
  parts: z.array(z.enum(reportParts)).nullable().default(null),
  formats: z.array(z.string()).nullable().default(null),
  files: z.array(z.object({ format: z.string(), sha256: z.string(), bytes: z.int() })),
})
export type IssuedReport = z.infer<typeof IssuedReport>
