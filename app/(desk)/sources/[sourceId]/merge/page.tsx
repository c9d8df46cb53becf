import { MergePage } from '@/components/source/merge-page'
import type { SourceId } from '@/lib/model/ids'

export default async function MergeSourcePage({ params }: { params: Promise<{ sourceId: SourceId }> }) {
  return <MergePage id={(await params).sourceId} />
}
