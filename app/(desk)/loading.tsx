import { Skeleton } from '@/components/ui/skeleton'

export default function DeskLoading() {
  return <Skeleton lines={6} height={28} />
}
