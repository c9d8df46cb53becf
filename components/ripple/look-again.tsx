'use client'

import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useRouter, useSearchParams } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { MoreRows } from '@/components/data/more-rows'
import { peopleQuery } from '@/components/data/people-queries'
import { rereviewsQuery } from '@/components/data/ripple-queries'
import { Empty } from '@/components/ui/empty'
import { PageHead } from '@/components/ui/page-head'
import { Rows } from '@/components/ui/rows'
import { Segmented } from '@/components/ui/segmented'
import type { Rereview } from '@/lib/model/rereview'
import { RereviewRow } from './rereview-row'
import { StandsForm } from './stands-form'

/** Claims whose verdict leant on something that has changed since, each with what it was. */
export function LookAgain() {
  const t = useTranslations('ripple')
  const router = useRouter()
  const settled = useSearchParams().get('settled') === 'true'
  const people = useQuery(peopleQuery()).data
  const [standing, setStanding] = useState<Rereview | null>(null)
  const nameOf = (id: string | null) => people?.find((one) => one.id === id)?.name ?? null
  return (
    <>
      <PageHead
        title={t('title')}
        meta={t('intro')}
        actions={
          <Segmented
            label={t('title')}
            hideLabel
            size="small"
            value={settled ? 'settled' : 'waiting'}
            onChange={(value) =>
              router.replace(value === 'settled' ? '/again?settled=true' : '/again', { scroll: false })
            }
            options={[
              { value: 'waiting', label: t('waiting') },
              { value: 'settled', label: t('settled') },
            ]}
          />
        }
      />
      <MoreRows
        query={useInfiniteQuery(rereviewsQuery(settled))}
        empty={
          settled ? <Empty title={t('none_settled')} /> : <Empty title={t('none')} text={t('none_text')} />
        }
      >
        {(rows) => (
          <Rows label={t('title')}>
            {rows.map((row) => (
              <RereviewRow
                key={row.id}
                row={row}
                who={nameOf(row.settled ? row.settledBy : row.byId)}
                onStands={() => setStanding(row)}
              />
            ))}
          </Rows>
        )}
      </MoreRows>
      {standing && <StandsForm rereview={standing} onClose={() => setStanding(null)} />}
    </>
  )
}
