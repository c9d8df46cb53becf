'use client'

import { useQuery } from '@tanstack/react-query'
import { Check } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { rereviewsOfClaimQuery } from '@/components/data/ripple-queries'
import { useMay } from '@/components/data/who'
import { Button } from '@/components/ui/button'
import { NoticeBar } from '@/components/ui/notice-bar'
import type { ClaimId } from '@/lib/model/ids'
import type { Rereview } from '@/lib/model/rereview'
import { StandsForm } from './stands-form'
import { useRereviewSentence } from './use-rereview-sentence'

/** On the claim itself: what changed since its verdict, one notice for each cause. */
export function ClaimAgain({ claimId }: { claimId: ClaimId }) {
  const t = useTranslations('ripple')
  const reason = useRereviewSentence()
  const mayReview = useMay('review.act')
  const waiting = useQuery(rereviewsOfClaimQuery(claimId)).data ?? []
  const [standing, setStanding] = useState<Rereview | null>(null)
  return (
    <>
      {waiting.map((each) => (
        <NoticeBar
          key={each.id}
          tone="warn"
          title={t('title')}
          actions={
            mayReview && (
              <Button size="small" icon={<Check aria-hidden="true" />} onClick={() => setStanding(each)}>
                {t('stands')}
              </Button>
            )
          }
        >
          <span dir="auto">{reason(each)}</span>
        </NoticeBar>
      ))}
      {standing && <StandsForm rereview={standing} onClose={() => setStanding(null)} />}
    </>
  )
}
