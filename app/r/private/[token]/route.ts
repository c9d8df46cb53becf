import { reportByToken } from '@/db/read/find-issuing'
import { house } from '../../../_door/house'
import { linkOver, openReport } from '../../../_door/public-report'

export const dynamic = 'force-dynamic'

/** An issued report for whoever holds a link to it, while it holds. */
export async function GET(request: Request, { params }: { params: Promise<{ token: string }> }) {
  const { store } = house()
  const reportId = await reportByToken(store, (await params).token, new Date().toISOString())
  return reportId ? openReport(store, request, reportId, 'link') : linkOver(request)
}
