'use client'

import { ArrowDown, ChevronsDown, Equal, FileText, Unlink } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Badge, type Tone } from '@/components/ui/badge'
import type { LeaningRow } from '@/lib/api/registry-contract'
import type { Fate } from '@/lib/model/fates'

const looks = {
  falls: { tone: 'bad', Icon: ChevronsDown },
  weakens: { tone: 'warn', Icon: ArrowDown },
  stands: { tone: 'neutral', Icon: Equal },
  untraced: { tone: 'neutral', Icon: Unlink },
  own: { tone: 'neutral', Icon: FileText },
} satisfies Record<Fate, { tone: Tone; Icon: typeof Equal }>

/** What becomes of a claim without the Source, in a word and a shape. */
export function FateBadge({ row: { fate, from, to } }: { row: Pick<LeaningRow, 'fate' | 'from' | 'to'> }) {
  const t = useTranslations('source')
  const { tone, Icon } = looks[fate]
  return (
    <Badge tone={tone} icon={<Icon aria-hidden="true" />}>
      {t(`fate.${fate}`, { from: fate === 'stands' ? to : from, to })}
    </Badge>
  )
}
