import { VerifyDoorway } from '@/components/shell/verify-doorway'
import { newsroom } from '@/db/read/find-newsroom'
import { member, visitor } from '../_door/visitor'

/** Open to all, unless the newsroom keeps it to its people. */
export default async function VerifyPage() {
  const { store } = await visitor()
  if (!(await newsroom(store)).openVerification) await member()
  return <VerifyDoorway />
}
