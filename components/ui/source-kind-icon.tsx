import {
  Building2,
  CircleQuestionMark,
  CircleSlash2,
  Database,
  FileText,
  Image as ImageIcon,
  type LucideIcon,
  MessageCircle,
  Newspaper,
  PenLine,
  Radio,
  User,
} from 'lucide-react'
import type { SourceKind } from '@/lib/model/source-kinds'

const shapes: Record<SourceKind | 'unsourced' | 'own', LucideIcon> = {
  person: User,
  outlet: Newspaper,
  agency: Radio,
  institution: Building2,
  document: FileText,
  dataset: Database,
  image: ImageIcon,
  social_account: MessageCircle,
  anonymous: User,
  unknown: CircleQuestionMark,
  unsourced: CircleSlash2,
  own: PenLine,
}

/** What sort of party it is, as a shape. The word stands beside it everywhere. */
export function SourceKindIcon({ kind, size = 16 }: { kind: keyof typeof shapes; size?: number }) {
  const Shape = shapes[kind]
  return <Shape aria-hidden="true" size={size} strokeWidth={1.7} />
}
