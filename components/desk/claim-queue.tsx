'use client'

import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useRouter, useSearchParams } from 'next/navigation'
import { useTranslations } from 'use-intl'
import { type ClaimFilter, claimsQuery } from '@/components/data/claim-queries'
import { MoreRows } from '@/components/data/more-rows'
import { peopleQuery } from '@/components/data/people-queries'
import { useMe } from '@/components/data/who'
import { Button } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { Field } from '@/components/ui/field'
import { PageHead } from '@/components/ui/page-head'
import { Rows } from '@/components/ui/rows'
import { Select } from '@/components/ui/select'
import { stages } from '@/lib/model/stage-names'
import styles from './claim-queue.module.css'
import { ClaimRow } from './claim-row'

/** Every claim, newest first, by stage and by who holds it. The filter is in the address, so it can be sent on. */
export function ClaimQueue() {
  const t = useTranslations('desk')
  const review = useTranslations('review')
  const router = useRouter()
  const params = useSearchParams()
  const me = useMe()
  const people = useQuery(peopleQuery()).data ?? []
  const stage = stages.find((one) => one === params.get('stage'))
  const holder = params.get('holder') ?? undefined
  const filter = { stage, holder } as ClaimFilter

  const choose = (key: 'stage' | 'holder', value: string) => {
    const next = new URLSearchParams(params)
    if (value) next.set(key, value)
    else next.delete(key)
    router.replace(`/claims?${next}`, { scroll: false })
  }
  const clear = <Button onClick={() => router.replace('/claims')}>{t('clear_filter')}</Button>

  return (
    <>
      <PageHead title={t('claims')} />
      <div className={styles.filter}>
        <Field label={t('stage')}>
          {(props) => (
            <Select
              {...props}
              value={stage ?? ''}
              options={[
                { value: '', label: t('every_stage') },
                ...stages.map((one) => ({ value: one, label: review(`stage.${one}`) })),
              ]}
              onChange={(event) => choose('stage', event.target.value)}
            />
          )}
        </Field>
        <Field label={t('holder')}>
          {(props) => (
            <Select
              {...props}
              value={holder ?? ''}
              options={[
                { value: '', label: t('anybody') },
                ...(me ? [{ value: me.id, label: t('me') }] : []),
                ...people
                  .filter((one) => one.role && one.id !== me?.id)
                  .map((one) => ({ value: one.id, label: one.name })),
              ]}
              onChange={(event) => choose('holder', event.target.value)}
            />
          )}
        </Field>
      </div>
      <MoreRows
        query={useInfiniteQuery(claimsQuery(filter))}
        empty={
          stage || holder ? (
            <Empty title={t('none_match')} action={clear} />
          ) : (
            <Empty title={t('no_claims_yet')} text={t('no_claims_yet_text')} />
          )
        }
      >
        {(rows) => (
          <Rows label={t('claims')}>
            {rows.map((claim) => (
              <ClaimRow key={claim.id} claim={claim} />
            ))}
          </Rows>
        )}
      </MoreRows>
    </>
  )
}
