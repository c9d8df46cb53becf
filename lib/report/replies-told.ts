import type { ClaimOnDesk, Desk } from './desk'
import type { ToldReply } from './report-model'

/** Whom the desk asked for their side of a claim. That nothing came back is told as well. */
export function repliesTold(desk: Desk, { claim }: ClaimOnDesk): ToldReply[] {
  const { say, day, quote, beside } = desk
  return (beside.replies ?? [])
    .filter(({ claimId }) => claimId === claim.id)
    .map(({ askedWhom, askedOn, way, answer, answeredOn, url }) => {
      const asked = say('report.page.asked', {
        who: askedWhom,
        when: day(askedOn),
        way: say(`report.page.way.${way}`),
      })
      const back =
        answer === null
          ? say('report.page.no_answer')
          : answeredOn
            ? say('report.page.answered', { when: day(answeredOn) })
            : say('report.page.answered_undated')
      return {
        sentence: `${asked} ${back}`,
        answer: answer === null ? null : quote(answer, null),
        url,
      }
    })
}
