import type {
  AnchorId,
  AppearanceId,
  CaptureId,
  EvidenceId,
  PersonId,
  ReportId,
  ReportOrderId,
  RevisionId,
} from './ids'
import type { Refusal } from './refusal'

/**
 * Work that is done after the answer was given: each kind, and what it is told. Its handler stands in
 * `app/_work/handlers`; a kind without one does not compile.
 */
export interface JobPayloads {
  /** Sends a person by e-mail what is new in their inbox. */
  'mail.digest': { personId: PersonId }
  /** Looks at a kept page again. */
  'page.watch': { captureId: CaptureId }
  /** Has a browser draw a page that was kept. */
  'page.picture': { captureId: CaptureId }
  /** Makes one file of an issued report, from the composition that was frozen with it. */
  'report.make': { reportId: ReportId; format: string }
  /** Issues a report that was ordered for later. */
  'report.order': { orderId: ReportOrderId }
  /** Looks for a long passage in a new Revision. */
  'passage.carry': { anchorId: AnchorId; revisionId: RevisionId }
  /** Do the words of an excerpt stand on the page that was kept of it? */
  'words.check': { appearanceId: AppearanceId } | { evidenceId: EvidenceId }
}

export type JobKind = keyof JobPayloads

/** Why a job was not done: an expected no, or what a fault said of itself. */
export type JobFault = Pick<Refusal, 'code' | 'facts'> | { said: string }

export interface JobPost<K extends JobKind = JobKind> {
  kind: K
  payload: JobPayloads[K]
  /** One job for one key: posted twice before it is done, it is done once. */
  key: string
  /** The moment from which it may be done, as ISO 8601. */
  notBefore: string
}
