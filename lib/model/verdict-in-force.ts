import type { Verdict } from './review'

/**
 * The Verdict that counts: the newest that is no dissent. A dissent is a second opinion, and waits for a lead to
 * adjudicate; until then the first one still stands.
 *
 * @param verdicts  oldest first, as they are kept
 */
export function verdictInForce(verdicts: readonly Verdict[]): Verdict | null {
  return verdicts.findLast((verdict) => verdict.kind !== 'dissent') ?? null
}

/** The Verdict in force and the dissents given since: what a lead has before them in a dispute. */
export function verdictsInDispute(verdicts: readonly Verdict[]): Verdict[] {
  const first = verdicts.findLastIndex((verdict) => verdict.kind !== 'dissent')
  return verdicts.slice(Math.max(first, 0))
}
