import {
  Building2,
  CircleHelp,
  Database,
  FileText,
  Image,
  type LucideIcon,
  MessageCircle,
  Newspaper,
  Radio,
  UserRound,
  UserRoundX,
} from 'lucide-react'
import type { SourceKind } from '@/lib/model/source-kinds'

const shapes: Record<SourceKind, LucideIcon> = {
  person: UserRound,
  outlet: Newspaper,
  agency: Radio,
  institution: Building2,
  document: FileText,
  dataset: Database,
  image: Image,
  social_account: MessageCircle,
  anonymous: UserRoundX,
  unknown: CircleHelp,
}

export function SourceKindIcon({ kind, size = 16 }: { kind: SourceKind; size?: number }) {
  const Shape = shapes[kind]
  return <Shape aria-hidden="true" size={size} />
}
