'use client'

import { useQuery } from '@tanstack/react-query'
import { RefreshCw } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { type Capture, useWatch, type Watch, watchQuery } from '@/components/data/kept-pages'
import { useFailureSentence } from '@/components/data/use-failure-sentence'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Coming } from '@/components/ui/coming'
import { NoticeBar } from '@/components/ui/notice-bar'
import { Segmented } from '@/components/ui/segmented'
import { type WatchFinding, watchIntervals } from '@/lib/model/watch-kinds'
import styles from './page-watch.module.css'

const PageChanges = dynamic(() => import('./page-changes').then((room) => room.PageChanges), {
  loading: Coming,
})

const tones = { same: 'good', changed: 'bad', vanished: 'bad', unclear: 'warn' } as const satisfies Record<
  WatchFinding,
  string
>

/** Whether the page is still as it was kept: looked at again now, or every day or week. */
export function PageWatch({ capture, canKeep }: { capture: Capture; canKeep: boolean }) {
  const t = useTranslations('witness')
  const sentence = useFailureSentence()
  const { data: watch } = useQuery(watchQuery(capture.id))
  const { set, look } = useWatch(capture.id)
  const [isShown, setShown] = useState(false)
  if (!capture.url || !watch) return null
  const error = set.error ?? look.error
  return (
    <section className={styles.watch} aria-label={t('watching')}>
      <div className={styles.row}>
        {canKeep && (
          <Segmented
            size="small"
            label={t('watch_question')}
            value={watch.every}
            options={watchIntervals.map((value) => ({ value, label: t(`every.${value}`) }))}
            onChange={(every) => set.mutate(every)}
          />
        )}
        {canKeep && (
          <Button
            size="small"
            icon={<RefreshCw aria-hidden="true" />}
            busy={look.isPending}
            onClick={() => look.mutate()}
          >
            {t('look_now')}
          </Button>
        )}
        <Seen watch={watch} />
        {watch.nowId && watch.finding === 'changed' && (
          <Button size="small" kind="quiet" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
            {t(isShown ? 'hide_changes' : 'show_changes')}
          </Button>
        )}
      </div>
      {error && <NoticeBar urgent tone="bad" title={sentence(error)} />}
      {isShown && watch.nowId && capture.text && <PageChanges before={capture.text} nowId={watch.nowId} />}
    </section>
  )
}

function Seen({ watch }: { watch: Watch }) {
  const t = useTranslations('witness')
  const r = useTranslations('refusal')
  const format = useFormatter()
  if (!watch.finding || !watch.lookedAt) return <span className={styles.seen}>{t('not_looked')}</span>
  const when = format.dateTime(new Date(watch.lookedAt), { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <span className={styles.seen} role="status">
      <Badge tone={tones[watch.finding]}>{t(`seen.${watch.finding}`)}</Badge>
      <span>{t('looked_at', { when })}</span>
      {watch.fault && (
        <span>{r(watch.fault.code.replace('.', '_') as 'outside_unreachable', watch.fault.facts)}</span>
      )}
    </span>
  )
}
