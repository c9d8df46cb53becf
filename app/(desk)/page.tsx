import { Desk } from '@/components/desk/desk'

export default function DeskPage() {
  return <Desk />
}
