import { Alone } from '@/components/shell/alone'
import { NotHere } from '@/components/shell/not-here'

export default function NotFound() {
  return (
    <Alone>
      <NotHere />
    </Alone>
  )
}
