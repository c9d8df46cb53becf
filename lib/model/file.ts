import type { Appearance } from './appearance'
import type { Article, Revision } from './article'
import type { Citation } from './citation'
import type { Anchor, Claim } from './claim'
import type { Evidence } from './evidence'
import type { PersonId } from './ids'
import type { Judgement } from './judgement'
import type { Dismissal, SignOff, Verdict } from './review'
import type { Source } from './source'
import type { WordCheck } from './word-check'

/** Everything kept about one claim. The first Appearance is the article's own, the root of the chain. */
export interface ClaimFile {
  claim: Claim
  anchors: Anchor[]
  appearances: Appearance[]
  citations: Citation[]
  evidence: Evidence[]
  /** Oldest first; which is in force: `verdict-in-force`. */
  verdicts: Verdict[]
  signOffs: SignOff[]
  dismissals: Dismissal[]
  /** What looking for its excerpts on their kept pages found, as far as it is of the words of today. */
  wordChecks?: WordCheck[]
}

/** Everything a screen or a report needs about one article. Grows with the article, never with the base. */
export interface ArticleFile {
  article: Article
  /** The newest. */
  revision: Revision
  /** In the order of `claim.position`. */
  claims: ClaimFile[]
  /** Every Source that the article's chains touch, with their owners, and the article's own outlet. */
  sources: Source[]
  /** What people declared of pairs of these Sources. */
  judgements: Judgement[]
  /** Who is named anywhere in it. */
  people: { id: PersonId; name: string }[]
}
