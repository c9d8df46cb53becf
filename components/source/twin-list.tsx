'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { ArrowLeftRight } from 'lucide-react'
import Link from 'next/link'
import { Fragment } from 'react'
import { useTranslations } from 'use-intl'
import { MoreRows } from '@/components/data/more-rows'
import { useCallDifferent } from '@/components/data/source-acts'
import { twinsQuery } from '@/components/data/source-queries'
import { useMay } from '@/components/data/who'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { Empty } from '@/components/ui/empty'
import { FactsLine } from '@/components/ui/facts-line'
import { PageHead } from '@/components/ui/page-head'
import { Row, Rows } from '@/components/ui/rows'
import { SourceKindIcon } from '@/components/ui/source-kind-icon'
import type { TwinRow } from '@/lib/api/registry-contract'
import rowStyles from './source-row.module.css'
import styles from './twin-list.module.css'

/** Sources that may be one, pair by pair. A person decides each. */
export function TwinList() {
  const t = useTranslations('source')
  return (
    <>
      <PageHead
        title={t('duplicates')}
        back={{ href: '/sources', label: t('sources') }}
        meta={t('duplicates_text')}
      />
      <MoreRows
        query={useInfiniteQuery(twinsQuery())}
        empty={<Empty title={t('duplicates_none')} text={t('duplicates_none_text')} />}
      >
        {(rows) => (
          <Rows label={t('duplicates')}>
            {rows.map((row) => (
              <Twin key={`${row.a.id} ${row.b.id}`} row={row} />
            ))}
          </Rows>
        )}
      </MoreRows>
    </>
  )
}

function Twin({ row: { a, b, reason, shared } }: { row: TwinRow }) {
  const t = useTranslations('source')
  const mayAmend = useMay('source.amend')
  const differ = useCallDifferent()
  return (
    <Row
      roomy
      end={
        mayAmend && (
          <>
            <ButtonLink
              size="small"
              href={`/sources/${a.id}/merge?with=${b.id}`}
              aria-label={`${t('look_at_merge')}: ${t('and', { a: a.name, b: b.name })}`}
            >
              {t('look_at_merge')}
            </ButtonLink>
            <Button
              size="small"
              kind="quiet"
              aria-label={`${t('not_same')}: ${t('and', { a: a.name, b: b.name })}`}
              onClick={() => differ.mutate({ sourceId: a.id, otherSourceId: b.id })}
            >
              {t('not_same')}
            </Button>
          </>
        )
      }
    >
      <p className={styles.pair}>
        {[a, b].map((one, at) => (
          <Fragment key={one.id}>
            {at > 0 && <ArrowLeftRight aria-hidden="true" size={14} className={styles.between} />}
            <span className={rowStyles.name}>
              <SourceKindIcon kind={one.kind} />
              <Link href={`/sources/${one.id}`}>
                <bdi>{one.name}</bdi>
              </Link>
            </span>
          </Fragment>
        ))}
      </p>
      <FactsLine>{t(`twin_reason.${reason}`, { shared })}</FactsLine>
    </Row>
  )
}
