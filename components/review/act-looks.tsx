import {
  CheckCheck,
  CornerUpLeft,
  EyeOff,
  Gavel,
  Hand,
  type LucideIcon,
  RotateCcw,
  Send,
  Split,
  Stamp,
  Trash2,
  Undo2,
} from 'lucide-react'
import type { ReviewAct } from '@/lib/model/stage-names'

/** How an act looks as a button, and what it opens: nothing, a verdict, a reason, or a note. */
export const actLooks: Record<
  ReviewAct,
  { icon: LucideIcon; kind: 'primary' | 'plain' | 'danger'; asks: 'nothing' | 'verdict' | 'why' | 'note' }
> = {
  take: { icon: Hand, kind: 'primary', asks: 'nothing' },
  put_back: { icon: Undo2, kind: 'plain', asks: 'nothing' },
  conclude: { icon: CheckCheck, kind: 'primary', asks: 'verdict' },
  sign_off: { icon: Stamp, kind: 'primary', asks: 'note' },
  return: { icon: CornerUpLeft, kind: 'plain', asks: 'why' },
  dispute: { icon: Split, kind: 'plain', asks: 'verdict' },
  second: { icon: EyeOff, kind: 'primary', asks: 'verdict' },
  adjudicate: { icon: Gavel, kind: 'primary', asks: 'verdict' },
  publish: { icon: Send, kind: 'plain', asks: 'nothing' },
  reopen: { icon: RotateCcw, kind: 'plain', asks: 'why' },
  withdraw: { icon: Trash2, kind: 'danger', asks: 'why' },
}
