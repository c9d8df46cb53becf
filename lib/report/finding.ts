import type { ClaimOnDesk, Desk } from './desk'

/**
 * What the chain shows, in one line: where the claim comes from, said as far as we know it and no further. The
 * verdict is another matter and is said elsewhere.
 */
export function finding(desk: Desk, claim: ClaimOnDesk): string {
  const { say, list, sourceName } = desk
  const { independence, origins, untraced, circular } = claim.analysis
  const outlet = desk.articleOf(claim).article.sourceId
  const names = (ids: typeof origins) => list(ids.map(sourceName))
  if (origins.length > 0 && origins.every((id) => id === outlet)) return say('report.finding.own')
  if (independence.atLeast >= 2)
    return say('report.finding.several', { count: independence.atLeast, names: names(origins) })
  if (origins.length > 0) return say('report.finding.one', { count: origins.length, names: names(origins) })
  if (untraced.some((id) => id !== outlet))
    return say('report.finding.untraced', { names: names(untraced.filter((id) => id !== outlet)) })
  return say(circular.length > 0 ? 'report.finding.circular' : 'report.finding.unsourced')
}

/** The count behind the finding, honest about what the search did not settle. */
export function independenceInWords({ say }: Desk, { analysis }: ClaimOnDesk): string {
  const { atLeast, atMost } = analysis.independence
  return atLeast === atMost
    ? say('report.independence.exact', { count: atLeast })
    : say('report.independence.between', { atLeast, atMost })
}
