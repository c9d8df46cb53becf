import type { Store } from '@/db/store'
import type { Occasion } from '@/db/write/record'
import type { Contract } from '@/lib/api/contract'
import type { AnswerOf, BodyOf, QueryOf } from '@/lib/api/endpoint'
import type { PathNames, RouteName, routes } from '@/lib/api/routes'
import type * as id from '@/lib/model/ids'
import type { InterfaceLanguage } from '@/lib/model/languages'
import type { Person } from '@/lib/model/person'
import type { Outcome } from '@/lib/model/refusal'

/** What each name in a path stands for. */
interface PathIds {
  articleId: id.ArticleId
  claimId: id.ClaimId
  anchorId: id.AnchorId
  appearanceId: id.AppearanceId
  citationId: id.CitationId
  evidenceId: id.EvidenceId
  dismissalId: id.DismissalId
  sourceId: id.SourceId
  otherSourceId: id.SourceId
  otherClaimId: id.ClaimId
  mergeId: id.MergeId
  reportId: id.ReportId
  templateId: id.TemplateId
  orderId: id.ReportOrderId
  reportLinkId: id.ReportLinkId
  personId: id.PersonId
  viewId: id.ViewId
  replyId: id.ReplyId
  commentId: id.CommentId
  threadId: id.ThreadId
  linkId: id.ExpertLinkId
  invitationId: id.InvitationId
  captureId: id.CaptureId
  judgementId: id.JudgementId
  rereviewId: id.RereviewId
  keyId: id.ApiKeyId
}

type ParamsOf<Name extends RouteName> = {
  [K in PathNames<(typeof routes)[Name]>]: K extends keyof PathIds ? PathIds[K] : string
}

/** A question as the door hands it on: parsed, permitted, dated. */
export interface Ask<Name extends RouteName> {
  store: Store
  /** Who asks; nobody on the doors that need no sign-in. */
  person: Person | undefined
  language: InterfaceLanguage
  params: ParamsOf<Name>
  query: QueryOf<Contract[Name]>
  body: BodyOf<Contract[Name]>
  /** The version in `If-Match`. */
  seen: number
  occasion: Occasion
  /** Aborted when whoever asked has hung up. */
  signal: AbortSignal
  /** Where this newsroom is reached, for links. */
  origin: string
}

/** Every route has an answer of its own type, or it does not compile. */
export type Answers = { [Name in RouteName]: (ask: Ask<Name>) => Promise<Outcome<AnswerOf<Contract[Name]>>> }
