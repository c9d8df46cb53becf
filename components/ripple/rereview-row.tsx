'use client'

import { Check, History } from 'lucide-react'
import { useFormatter, useTranslations } from 'use-intl'
import { useMay } from '@/components/data/who'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { classNames } from '@/components/ui/class-names'
import { FactsLine } from '@/components/ui/facts-line'
import { RowLink } from '@/components/ui/row-link'
import { Row } from '@/components/ui/rows'
import { ShortWords } from '@/components/ui/short-words'
import type { RereviewRow as Waiting } from '@/lib/api/ripple-contract'
import styles from './look-again.module.css'
import { useRereviewSentence } from './use-rereview-sentence'

interface RereviewRowProps {
  row: Waiting
  who: string | null
  onStands: () => void
}

/** A claim, what changed under its verdict, and the two ways on. */
export function RereviewRow({ row, who, onStands }: RereviewRowProps) {
  const t = useTranslations('ripple')
  const desk = useTranslations('desk')
  const format = useFormatter()
  const reason = useRereviewSentence()
  const mayReview = useMay('review.act')
  const mayReopen = useMay('review.lead')
  const { claim, settled } = row
  const when = format.dateTime(new Date(settled && row.settledAt ? row.settledAt : row.at), {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  const canReopen = mayReopen && (claim.stage === 'approved' || claim.stage === 'published')
  return (
    <Row
      roomy
      end={
        !settled &&
        mayReview && (
          <>
            <Button size="small" icon={<Check aria-hidden="true" />} onClick={onStands}>
              {t('stands')}
            </Button>
            {canReopen && (
              <ButtonLink size="small" kind="quiet" href={`/claims/${claim.id}`}>
                {t('reopen')}
              </ButtonLink>
            )}
          </>
        )
      }
    >
      <RowLink href={`/claims/${claim.id}`} lang={claim.articleLanguage} dir="auto" lines={2}>
        {claim.text}
      </RowLink>
      <p className={classNames(styles.reason, settled && styles.settled)} dir="auto">
        <History aria-hidden="true" size={15} />
        <span>{reason(row)}</span>
      </p>
      {settled && (
        <p className={styles.why} dir="auto">
          {t(`settled_as.${settled}`)}
          {row.settledWhy && `: ${row.settledWhy}`}
        </p>
      )}
      <FactsLine>
        {desk('claim_number', { number: claim.number })}
        <ShortWords lang={claim.articleLanguage}>{claim.headline}</ShortWords>
        {who ? t('by', { who, when }) : when}
      </FactsLine>
    </Row>
  )
}
