import { SourceList } from '@/components/source/source-list'

export default function SourcesPage() {
  return <SourceList />
}
