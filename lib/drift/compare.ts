import { amountFindings, rankFindings, timeFindings } from './compare-amounts'
import {
  causeFindings,
  conditionFindings,
  hedgeFindings,
  nameFindings,
  polarityFindings,
  quoteFindings,
  scopeFindings,
  stageFindings,
  termFindings,
} from './compare-claims'
import { voiceFindings } from './compare-voices'
import { type DriftFlag, driftCodes, driftSeverity, type Finding } from './drift-flags'
import { type Facts, factsOf } from './facts'
import { substitutionFindings } from './substitution'

export interface Excerpt {
  text: string
  /** A BCP 47 tag. */
  lang: string
}

const rules: readonly ((origin: Facts, citing: Facts) => Finding[])[] = [
  polarityFindings,
  amountFindings,
  rankFindings,
  timeFindings,
  quoteFindings,
  nameFindings,
  voiceFindings,
  stageFindings,
  causeFindings,
  hedgeFindings,
  conditionFindings,
  scopeFindings,
  termFindings,
]

/**
 * What changed from one excerpt to the one that cites it: at most one flag of each kind, most serious first, each
 * with the words on both sides that it rests on. An invitation to compare the two, never a verdict. A language we
 * cannot read yields no flag at all.
 */
export function drift(origin: Excerpt, citing: Excerpt): DriftFlag[] {
  const [a, b] = [factsOf(origin), factsOf(citing)]
  if (!a || !b) return []
  const ruled = rules.flatMap((rule) => rule(a, b))
  const findings = ruled.length > 0 ? ruled : substitutionFindings(a, b)
  return driftCodes.flatMap((code) => {
    const of = findings.filter((finding) => finding.code === code)
    if (of.length === 0) return []
    const spans = (side: 'origin' | 'citing') =>
      of
        .flatMap((finding) => finding[side])
        .map(({ start, end }) => ({ start, end }))
        .sort((x, y) => x.start - y.start)
    return [{ code, severity: driftSeverity[code], origin: spans('origin'), citing: spans('citing') }]
  })
}
