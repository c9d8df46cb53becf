import {
  CircleAlert,
  CircleCheck,
  CircleCheckBig,
  CircleDashed,
  CircleDot,
  CircleMinus,
  CircleOff,
  CircleQuestionMark,
  CircleSlash,
  CircleX,
  ClockAlert,
  Contrast,
  Eye,
  FilePen,
  History,
  type LucideIcon,
  Scale,
  TriangleAlert,
} from 'lucide-react'

/** The shapes that `lib/review/status` names. A shape that is not here would be drawn as a plain alert. */
const shapes: Record<string, LucideIcon> = {
  'circle-check': CircleCheck,
  'circle-check-big': CircleCheckBig,
  'circle-dashed': CircleDashed,
  'circle-dot': CircleDot,
  'circle-minus': CircleMinus,
  'circle-off': CircleOff,
  'circle-question-mark': CircleQuestionMark,
  'circle-slash': CircleSlash,
  'circle-x': CircleX,
  'clock-alert': ClockAlert,
  contrast: Contrast,
  eye: Eye,
  'file-pen': FilePen,
  history: History,
  scale: Scale,
  'triangle-alert': TriangleAlert,
}

export function LookIcon({ name, size = 14 }: { name: string; size?: number }) {
  const Shape = shapes[name] ?? CircleAlert
  return <Shape aria-hidden="true" size={size} />
}
