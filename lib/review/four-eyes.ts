import type { PersonId } from '@/lib/model/ids'

/**
 * Is this another pair of eyes: neither who concluded nor who marked the claim? No role outranks the rule. A
 * newsroom of one may switch it off in the settings, and every report then says so.
 */
export function anotherPairOfEyes(
  eyes: { personId: PersonId; concludedBy: PersonId | null; authorId: PersonId | null },
  fourEyesOn: boolean,
): boolean {
  if (!fourEyesOn) return true
  return eyes.personId !== eyes.concludedBy && eyes.personId !== eyes.authorId
}
