import { redirect } from 'next/navigation'
import { member } from '@/app/_door/visitor'
import { SourcePage } from '@/components/source/source-page'
import { movedTo } from '@/db/read/find-merges'
import { sourceById } from '@/db/read/find-sources'
import { isIdOf, type SourceId } from '@/lib/model/ids'

/** The old address of a Source that was merged away leads to the one that took it over. */
export default async function OneSourcePage({ params }: { params: Promise<{ sourceId: SourceId }> }) {
  const { store } = await member()
  const { sourceId } = await params
  if (isIdOf('source', sourceId) && !(await sourceById(store, sourceId))) {
    const kept = await movedTo(store, sourceId)
    if (kept) redirect(`/sources/${kept.id}`)
  }
  return <SourcePage id={sourceId} />
}
