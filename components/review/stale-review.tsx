'use client'

import { useTranslations } from 'use-intl'
import { Refused } from '@/components/data/api-client'
import { TwoSides } from '@/components/ui/two-sides'
import type { ClaimFile } from '@/lib/model/file'

/** The claim as it stands now, when an act came too late; null for any other failure. */
export const staleFile = (error: Error | null): ClaimFile | null =>
  error instanceof Refused && error.code === 'ask.version_stale'
    ? ((error.current as ClaimFile | undefined) ?? null)
    : null

interface StaleReviewProps {
  now: ClaimFile
  /** What I was about to say, in words. */
  mine: string
  /** Where it stood when I began. */
  before: string
  onMine: () => void
  onTheirs: () => void
}

/** Somebody acted on the claim first: where it stands now, beside what I was about to say. */
export function StaleReview({ now, mine, before, onMine, onTheirs }: StaleReviewProps) {
  const t = useTranslations('review')
  const last = now.verdicts.at(-1)
  const theirs = [
    t(`stage.${now.claim.stage}`),
    last && `${t(`rating.${last.rating}`)} · ${t(`attribution.${last.attribution}`)}\n${last.rationale}`,
  ]
  return (
    <TwoSides
      subject={now.claim.text.slice(0, 60)}
      fields={[{ key: 'act', label: t('review'), before, mine, theirs: theirs.filter(Boolean).join('\n') }]}
      onDecide={(kept) => (kept.length > 0 ? onMine() : onTheirs())}
      onClose={onTheirs}
    />
  )
}
