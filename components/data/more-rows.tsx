'use client'

import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Loaded } from './loaded'
import styles from './more-rows.module.css'

interface Paged<Row> {
  data: { pages: { rows: Row[] }[] } | undefined
  error: Error | null
  refetch: () => unknown
  hasNextPage: boolean
  isFetchingNextPage: boolean
  fetchNextPage: () => unknown
}

interface MoreRowsProps<Row> {
  query: Paged<Row>
  empty: ReactNode
  children: (rows: Row[]) => ReactNode
}

/** A list that is read page by page: its rows so far, and a button for the next ones. */
export function MoreRows<Row>({ query, empty, children }: MoreRowsProps<Row>) {
  const t = useTranslations('data')
  return (
    <Loaded query={query} lines={6}>
      {({ pages }) => {
        const rows = pages.flatMap((page) => page.rows)
        if (rows.length === 0) return empty
        return (
          <>
            {children(rows)}
            {query.hasNextPage && (
              <div className={styles.more}>
                <Button busy={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
                  {t('more')}
                </Button>
              </div>
            )}
          </>
        )
      }}
    </Loaded>
  )
}
