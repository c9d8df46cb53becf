'use client'

import { useSearchParams } from 'next/navigation'
import { useTranslations } from 'use-intl'
import type { EntryFilter } from '@/components/data/entry-queries'
import { History } from '@/components/review/history'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { NoticeBar } from '@/components/ui/notice-bar'
import { PageHead } from '@/components/ui/page-head'
import styles from './log-page.module.css'
import { useBaseNames } from './use-base-names'
import { VerifyLog } from './verify-log'

/** Everything that happened here, newest first, and whether the record of it still holds. */
export function LogPage() {
  const t = useTranslations('log')
  const nameOf = useBaseNames()
  const params = useSearchParams()
  const filter = Object.fromEntries(
    ['article', 'claim', 'subject'].flatMap((key) => {
      const value = params.get(key)
      return value ? [[key, value]] : []
    }),
  ) as EntryFilter
  const narrowed = Object.keys(filter).length > 0
  return (
    <>
      <PageHead title={t('title')} meta={t('meta')} />
      <div className={styles.parts}>
        <VerifyLog />
        {narrowed && (
          <NoticeBar title={t('narrowed')} actions={<ButtonLink href="/log">{t('everything')}</ButtonLink>} />
        )}
        <Card>
          <History open filter={filter} nameOf={nameOf} />
        </Card>
      </div>
    </>
  )
}
