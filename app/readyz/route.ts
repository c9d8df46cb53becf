import { headOfLog } from '@/db/read/find-entries'
import { house } from '../_door/house'

export const dynamic = 'force-dynamic'

/** The store answers too, and how far its log has got. */
export async function GET() {
  try {
    const { seq } = await headOfLog(house().store)
    return Response.json({ ok: true, entries: seq })
  } catch {
    return Response.json({ ok: false }, { status: 503 })
  }
}
