import type { Desk } from './desk'
import type { ToldCorrection } from './report-model'

/** What had been published and was taken up again: what it said, what it says now, and why. Oldest first. */
export function correctionsTold(desk: Desk): ToldCorrection[] {
  const { say, day, beside, claims } = desk
  return (beside.corrections ?? []).flatMap((correction) => {
    const claim = claims.find((each) => each.claim.id === correction.claimId)
    const rating = (id: string | null) => claim?.verdicts.find((verdict) => verdict.id === id)?.rating
    const [before, after] = [rating(correction.fromVerdictId), rating(correction.toVerdictId)]
    if (!claim || !before) return []
    const facts = {
      number: claim.number,
      when: day(correction.openedAt.slice(0, 10)),
      before: desk.rating(before).label,
    }
    return [
      {
        claim: claim.ref,
        at: correction.openedAt,
        sentence: after
          ? say('report.page.correction', { ...facts, after: desk.rating(after).label })
          : say('report.page.correction_open', facts),
        why: correction.why,
      },
    ]
  })
}
