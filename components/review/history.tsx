'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { type EntryFilter, entriesQuery } from '@/components/data/entry-queries'
import { useHouseVoice } from '@/components/data/use-rating-label'
import { Button } from '@/components/ui/button'
import { Coming } from '@/components/ui/coming'
import { Skeleton } from '@/components/ui/skeleton'
import type { EntryRow } from '@/lib/api/answers'
import { type NameOf, retell } from '@/lib/audit/retell'
import { shorten } from '@/lib/text/shorten'
import styles from './history.module.css'

const HistoryFilter = dynamic(() => import('./history-filter').then((room) => room.HistoryFilter), {
  loading: Coming,
})

/** Characters of a claim that stand in a sentence about it. */
const longestQuote = 70

interface HistoryProps {
  /** Whose history it is. */
  filter: EntryFilter
  /** What it is narrowed by is in sight at once; else one click away. */
  open?: boolean
  nameOf: NameOf
}

/** What happened, as sentences, newest first; what changed is one click deeper. */
export function History({ filter, nameOf, open = false }: HistoryProps) {
  const t = useTranslations('review')
  const log = useTranslations('log')
  const say = useHouseVoice()
  const format = useFormatter()
  const [by, setBy] = useState<EntryFilter>({})
  const [narrowing, setNarrowing] = useState(open)
  const query = useInfiniteQuery(entriesQuery({ ...by, ...filter }))
  const entries = query.data?.pages.flatMap((page) => page.rows) ?? []

  if (query.isPending) return <Skeleton lines={4} />
  if (query.isError) return <p className={styles.none}>{t('history_closed')}</p>
  return (
    <div className={styles.all}>
      {narrowing ? (
        <HistoryFilter filter={{ ...by, ...filter }} onChange={setBy} />
      ) : (
        <Button kind="quiet" size="small" onClick={() => setNarrowing(true)}>
          {log('narrow_or_keep')}
        </Button>
      )}
      {entries.length === 0 && (
        <p className={styles.none} role="status">
          {log('nothing')}
        </p>
      )}
      <ol className={styles.list}>
        {entries.map((entry) => {
          const told = retell(entry, say, (id) => nameOf(id) ?? nameIn(id, entry, entries, nameOf))
          return (
            <li key={entry.id} className={styles.entry}>
              <time className={styles.at} dateTime={entry.at}>
                {format.dateTime(new Date(entry.at), { dateStyle: 'medium', timeStyle: 'short' })}
              </time>
              <div className={styles.told}>
                <p dir="auto">{told.sentence}</p>
                {told.why && (
                  <p className={styles.why} dir="auto">
                    “{told.why}”
                  </p>
                )}
                {told.changes.length > 0 && (
                  <details className={styles.changes}>
                    <summary>{t('what_changed', { count: told.changes.length })}</summary>
                    <dl>
                      {told.changes.map(({ field, before, after }) => (
                        <div key={field}>
                          <dt>{field}</dt>
                          <dd dir="auto">
                            {before !== null && <del>{before}</del>} {after !== null && <ins>{after}</ins>}
                          </dd>
                        </div>
                      ))}
                    </dl>
                  </details>
                )}
              </div>
            </li>
          )
        })}
      </ol>
      {query.hasNextPage && (
        <Button size="small" busy={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
          {t('older')}
        </Button>
      )}
    </div>
  )
}

/** What the Entries themselves say a thing is called: their actors and subjects, and an Appearance by its Source. */
function nameIn(id: string, entry: EntryRow, entries: EntryRow[], nameOf: NameOf): string | undefined {
  if (id === entry.actorId) return entry.actor ?? undefined
  if (id === entry.subjectId && entry.subjectKind === 'appearance')
    return nameOf(String((entry.after ?? entry.before)?.sourceId))
  const about = entries.find((one) => one.subjectId === id && one.subject !== null)
  if (!about?.subject) return undefined
  return about.subjectKind === 'claim' ? `“${shorten(about.subject, longestQuote)}”` : about.subject
}
