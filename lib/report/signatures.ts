import type { PersonId } from '@/lib/model/ids'
import type { Desk } from './desk'
import type { Signature } from './report-model'

/** Who stands by what: each person with the verdicts they gave and those they signed off. */
export function signatures(desk: Desk): Signature[] {
  const of = new Map<PersonId, Signature>()
  const at = (id: PersonId) => {
    const signature = of.get(id) ?? { who: desk.person(id), concluded: [], signed: [] }
    of.set(id, signature)
    return signature
  }
  for (const { verdicts, signOffs, ref } of desk.claims) {
    for (const verdict of verdicts)
      at(verdict.byId).concluded.push({
        claim: ref,
        at: verdict.at,
        kindLabel: desk.say(`review.verdict_kind.${verdict.kind}`),
      })
    for (const { byId, at: when } of signOffs) at(byId).signed.push({ claim: ref, at: when })
  }
  return [...of.values()]
}
