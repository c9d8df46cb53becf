import type { BaseClaim } from '@/db/read/base-columns'
import type { BaseAnswerTo, BaseQuestion, BaseQuestions } from '@/lib/chain/foundation-questions'
import type { PartyFacts } from '@/lib/chain/foundations'
import type { SourceJudgement } from '@/lib/model/analysis'
import type { ArticleId, ClaimId } from '@/lib/model/ids'

/** What the thread that holds the base is told; taken in one after the other, so a question sees all told before it. */
export type BaseOrder =
  /** Reading from the start: what stood before is answered from until `finish`. */
  | { told: 'begin' }
  | { told: 'finish' }
  | { told: 'parties'; rows: PartyFacts[] }
  | { told: 'judgements'; rows: SourceJudgement[] }
  /** These claims as they stand now; `gone` are no more, and neither are others of `articles`. */
  | { told: 'claims'; rows: BaseClaim[]; gone: ClaimId[]; articles: ArticleId[] }
  | { told: 'question'; id: number; question: BaseQuestion }

/** What it says: that it is up, or an answer, with how many claims it knew. */
export type BaseWord =
  | { ready: true }
  | { id: number; loaded: number; value: BaseAnswerTo<keyof BaseQuestions> }
  | { id: number; fault: string }
