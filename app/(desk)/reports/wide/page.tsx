import { house } from '@/app/_door/house'
import { WideDesk } from '@/components/report/wide-desk'
import { sourceById } from '@/db/read/find-sources'
import type { SourceId } from '@/lib/model/ids'

/** A report on a source or a period; `?source=` chooses the source. */
export default async function WideReportPage({
  searchParams,
}: {
  searchParams: Promise<{ source?: string | string[] }>
}) {
  const { source } = await searchParams
  const found = typeof source === 'string' ? await sourceById(house().store, source as SourceId) : undefined
  const today = new Date()
  const monthAgo = new Date(today.getTime() - 30 * 24 * 60 * 60 * 1000)
  const day = (at: Date) => at.toISOString().slice(0, 10)
  return (
    <WideDesk
      source={found ? { id: found.id, name: found.name } : null}
      from={day(monthAgo)}
      to={day(today)}
    />
  )
}
