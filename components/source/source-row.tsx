'use client'

import { useTranslations } from 'use-intl'
import { FactsLine } from '@/components/ui/facts-line'
import { RowLink } from '@/components/ui/row-link'
import { Row } from '@/components/ui/rows'
import { SourceKindIcon } from '@/components/ui/source-kind-icon'
import type { SourceRow as Source } from '@/lib/api/answers'
import { GradeBadge } from './grade-badge'
import styles from './source-row.module.css'

/** A Source in a list: what it is called, what it is, and how much leans on it. */
export function SourceRow({ source }: { source: Source }) {
  const t = useTranslations('source')
  const entry = useTranslations('entry')
  return (
    <Row
      end={
        <>
          <GradeBadge grade={source.reliability} />
          <span className={styles.claims}>{t('claims_count', { count: source.claims })}</span>
        </>
      }
    >
      <span className={styles.name}>
        <SourceKindIcon kind={source.kind} />
        <RowLink href={`/sources/${source.id}`} lines={1}>
          <bdi>{source.name}</bdi>
        </RowLink>
      </span>
      <FactsLine>
        {entry(`kind.${source.kind}`)}
        {source.described && <bdi>{source.described}</bdi>}
        {source.aliases.length > 0 && <bdi>{t('also', { names: source.aliases.join(', ') })}</bdi>}
      </FactsLine>
    </Row>
  )
}
