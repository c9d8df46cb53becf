'use client'

import { useTranslations } from 'use-intl'
import { StatusBadge } from '@/components/claim/status-badge'
import { FactsLine } from '@/components/ui/facts-line'
import { RowLink } from '@/components/ui/row-link'
import { Row } from '@/components/ui/rows'
import { ShortWords } from '@/components/ui/short-words'
import type { ClaimRow as Claim } from '@/lib/api/answers'
import { statusOfRow } from './claim-status'

interface ClaimRowProps {
  claim: Claim
  withHolder?: boolean | undefined
  /** Where it leads, when it is one of a queue. */
  href?: string
}

/** A claim in a list of claims: its words, where they stand, and how far the work on it is. */
export function ClaimRow({ claim, withHolder = true, href }: ClaimRowProps) {
  const t = useTranslations('desk')
  return (
    <Row end={<StatusBadge status={statusOfRow(claim)} />}>
      <RowLink href={href ?? `/claims/${claim.id}`} lang={claim.articleLanguage} dir="auto" lines={2}>
        {claim.text}
      </RowLink>
      <FactsLine>
        {t('claim_number', { number: claim.number })}
        <ShortWords lang={claim.articleLanguage}>{claim.headline}</ShortWords>
        {withHolder && claim.holder && t('held_by', { name: claim.holder })}
      </FactsLine>
    </Row>
  )
}
