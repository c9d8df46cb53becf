'use client'

import { useTranslations } from 'use-intl'
import { Badge, type Tone } from '@/components/ui/badge'
import { isPoor, type Reliability } from '@/lib/model/source-kinds'

const toneOf = (grade: Reliability): Tone => {
  if (isPoor(grade)) return 'warn'
  return grade === 'F' ? 'neutral' : 'good'
}

/** The Admiralty letter with its meaning; nothing while nobody has graded it. */
export function GradeBadge({ grade }: { grade: Reliability | null }) {
  const t = useTranslations('source')
  if (grade === null) return null
  return <Badge tone={toneOf(grade)}>{`${grade} · ${t(`grade.${grade}`)}`}</Badge>
}
