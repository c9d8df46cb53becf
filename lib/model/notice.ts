import type { EntryAct, SubjectKind } from './entry'
import type { ArticleId, ClaimId } from './ids'

/** "This changed": enough for a screen to know what to ask again, and nothing that a stranger could learn from. */
export interface Notice {
  seq: number
  act: EntryAct
  subjectKind: SubjectKind
  subjectId: string
  articleId: ArticleId | null
  claimId: ClaimId | null
  /** Who did it, so that a screen need not announce a person's own act to them. */
  actorId: string | null
}
