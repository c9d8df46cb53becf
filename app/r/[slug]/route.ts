import { pageAt } from '@/db/read/find-issuing'
import { house } from '../../_door/house'
import { notHere, openReport, takenDown } from '../../_door/public-report'

export const dynamic = 'force-dynamic'

/** The public page of an issued report. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }) {
  const { store } = house()
  const page = await pageAt(store, (await params).slug)
  if (!page) return notHere(request)
  return page.takenDownAt
    ? takenDown(store, request, page.reportId)
    : openReport(store, request, page.reportId, { slug: page.slug, indexed: page.indexed })
}
