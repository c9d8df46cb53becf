import { z } from 'zod'
import { flagCodes, severities } from './analysis'
import { Appearance } from './appearance'
import { Article, Revision } from './article'
import { Capture } from './capture'
import { Citation } from './citation'
import { Anchor, Claim } from './claim'
import { Correction } from './correction'
import { Entry } from './entry'
import { Evidence } from './evidence'
import { Judgement } from './judgement'
import { Reply } from './reply'
import { Dismissal, SignOff, Verdict } from './review'
import { idOf } from './shapes'
import { Source } from './source'

/** Format and version in one word, the first thing a reader looks at. */
export const dossierFormat = 'sanad-dossier/1'
/** Several of them in one file: what a report on many articles was made from. */
export const dossiersFormat = 'sanad-dossiers/1'

const bounds = z.object({ atLeast: z.int(), atMost: z.int() })
const sourceIds = z.array(idOf('source'))
const appearanceIds = z.array(idOf('appearance'))

/** What the calculus said when the dossier was written. For readers without Sanad; Sanad itself works it out anew. */
export const WrittenAnalysis = z.object({
  claimId: idOf('claim'),
  independence: bounds,
  lines: z.array(appearanceIds),
  maybeSame: z
    .object({ pairs: z.array(z.tuple([idOf('source'), idOf('source')])), independence: bounds })
    .nullable(),
  origins: sourceIds,
  originAppearances: appearanceIds,
  untraced: sourceIds,
  untracedAppearances: appearanceIds,
  loadBearing: sourceIds,
  circular: z.array(sourceIds),
  circularAppearances: z.array(appearanceIds),
  runsBack: z.array(idOf('citation')),
  flags: z.array(
    z.object({
      code: z.enum(flagCodes),
      severity: z.enum(severities),
      points: z.array(z.string()),
      facts: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
})

export const NamedInDossier = z.object({ id: idOf('person'), name: z.string() })

/** A claim with all that was found about it. */
export const DossierClaim = Claim.extend({
  anchors: z.array(Anchor),
  /** The article's own Appearance first. */
  appearances: z.array(Appearance),
  citations: z.array(Citation),
  evidence: z.array(Evidence),
  verdicts: z.array(Verdict),
  signOffs: z.array(SignOff),
  dismissals: z.array(Dismissal),
  analysis: WrittenAnalysis.nullable(),
})
export type DossierClaim = z.infer<typeof DossierClaim>

/** The complete JSON of an article. What one newsroom writes, another reads back without losing anything. */
export const Dossier = z.object({
  format: z.literal(dossierFormat),
  article: Article,
  /** Every version of the text, oldest first. */
  revisions: z.array(Revision).min(1),
  /** Who is named anywhere in it: names, and nothing else of them. */
  people: z.array(NamedInDossier),
  sources: z.array(Source),
  /** What was declared of pairs of them. */
  judgements: z.array(Judgement).default([]),
  /** In the order of `position`. */
  claims: z.array(DossierClaim),
  /** Whom the newsroom asked for their side, and what came back. This list and the next two are left out when empty. */
  replies: z.array(Reply).default([]),
  /** Published claims that were taken up again. */
  corrections: z.array(Correction).default([]),
  /** The looks at pages and files that Appearances and Evidence point at. Their bytes are files of their own. */
  captures: z.array(Capture).default([]),
  /** What happened, oldest first, without the place in the chain of the store that wrote it. */
  entries: z.array(Entry),
})
export type Dossier = z.infer<typeof Dossier>
