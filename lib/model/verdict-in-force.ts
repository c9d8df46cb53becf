import type { Verdict, VerdictKind } from './review'

/** Opinions beside the one in force: a dissent, and a second Verdict that was given blind. Never in force themselves. */
export const isOpinion = (kind: VerdictKind) => kind === 'dissent' || kind === 'second'

/**
 * The Verdict that counts: the newest that is no mere opinion. A dissent is a second opinion, and waits for a lead to
 * adjudicate; until then the first one still stands.
 *
 * @param verdicts  oldest first, as they are kept
 */
export function verdictInForce(verdicts: readonly Verdict[]): Verdict | null {
  return verdicts.findLast((verdict) => !isOpinion(verdict.kind)) ?? null
}

/** The Verdict in force and the opinions given since: what a lead has before them in a dispute. */
export function verdictsInDispute(verdicts: readonly Verdict[]): Verdict[] {
  const first = verdicts.findLastIndex((verdict) => !isOpinion(verdict.kind))
  return verdicts.slice(Math.max(first, 0))
}
