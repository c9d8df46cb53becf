'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { MoreRows } from '@/components/data/more-rows'
import { leaningQuery } from '@/components/data/source-queries'
import { Empty } from '@/components/ui/empty'
import { FactsLine } from '@/components/ui/facts-line'
import { RowLink } from '@/components/ui/row-link'
import { Row, Rows } from '@/components/ui/rows'
import { ShortWords } from '@/components/ui/short-words'
import type { LeaningRow } from '@/lib/api/registry-contract'
import type { SourceId } from '@/lib/model/ids'
import { FateBadge } from './fate-badge'
import styles from './leaning-list.module.css'

/** Every claim that leans on a Source, and what would become of each without it. */
export function LeaningList({ id }: { id: SourceId }) {
  const t = useTranslations('source')
  return (
    <MoreRows query={useInfiniteQuery(leaningQuery(id))} empty={<Empty title={t('leans_none')} />}>
      {(rows) => (
        <>
          <p className={styles.sum}>
            {t('fates_of_shown', {
              count: rows.length,
              falls: rows.filter((row) => row.fate === 'falls').length,
              weakens: rows.filter((row) => row.fate === 'weakens').length,
            })}
          </p>
          <Rows label={t('leans')}>
            {rows.map((row) => (
              <Leaning key={row.id} row={row} />
            ))}
          </Rows>
        </>
      )}
    </MoreRows>
  )
}

function Leaning({ row }: { row: LeaningRow }) {
  const desk = useTranslations('desk')
  return (
    <Row end={<FateBadge row={row} />} roomy>
      <RowLink href={`/claims/${row.id}`} lang={row.articleLanguage} dir="auto" lines={2}>
        {row.text}
      </RowLink>
      <FactsLine>
        {desk('claim_number', { number: row.number })}
        <ShortWords lang={row.articleLanguage}>{row.headline}</ShortWords>
      </FactsLine>
    </Row>
  )
}
