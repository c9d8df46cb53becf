import { TwinList } from '@/components/source/twin-list'

export default function DuplicatesPage() {
  return <TwinList />
}
