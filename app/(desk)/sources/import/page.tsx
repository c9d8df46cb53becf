import { ImportSources } from '@/components/source/import-sources'

export default function ImportSourcesPage() {
  return <ImportSources />
}
