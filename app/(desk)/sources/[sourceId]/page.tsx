import { SourcePage } from '@/components/source/source-page'
import type { SourceId } from '@/lib/model/ids'

export default async function OneSourcePage({ params }: { params: Promise<{ sourceId: SourceId }> }) {
  return <SourcePage id={(await params).sourceId} />
}
