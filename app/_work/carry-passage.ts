import { carryLate } from '@/db/write/carry-late'
import type { Handler } from './handler'

/** A long passage that the outlet changed is looked for in the new Revision. Found or not, the work is done. */
export const carryPassage: Handler<'passage.carry'> = async (
  { anchorId, revisionId },
  { store, occasion },
) => {
  const carried = await carryLate(store, occasion('claim.amend'), anchorId, revisionId)
  return carried.ok ? undefined : carried
}
