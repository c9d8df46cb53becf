'use client'

import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { RotateCcw, X } from 'lucide-react'
import { useFormatter, useTranslations } from 'use-intl'
import { type Answer, ask } from '@/components/data/api-client'
import { useAct } from '@/components/data/use-act'
import { useMay } from '@/components/data/who'
import { Button } from '@/components/ui/button'
import { Panel } from '@/components/ui/panel'
import styles from './given-up-work.module.css'

type Job = Answer<'givenUpJobs'>[number]

const key = ['jobs', 'given-up']
const givenUpQuery = queryOptions({
  queryKey: key,
  queryFn: ({ signal }) => ask('givenUpJobs', { signal }),
})

/** Work in the background that Sanad gave up, with why. Not there when there is none. */
export function GivenUpWork() {
  const t = useTranslations('witness')
  const canSee = useMay('settings.amend')
  const { data: jobs = [] } = useQuery({ ...givenUpQuery, enabled: canSee })
  if (!canSee || jobs.length === 0) return null
  return (
    <Panel title={t('given_up')} hint={t('given_up_hint')}>
      <ul className={styles.list}>
        {jobs.map((job) => (
          <GivenUp key={job.key} job={job} />
        ))}
      </ul>
    </Panel>
  )
}

function GivenUp({ job }: { job: Job }) {
  const t = useTranslations('witness')
  const format = useFormatter()
  const kind = `work.${job.kind.replace('.', '_')}` as 'work.words_check'
  const client = useQueryClient()
  const gone = () => client.setQueryData<Job[]>(key, (held) => held?.filter((one) => one.key !== job.key))
  const params = { jobKey: job.key }
  const revive = useAct({ send: () => ask('reviveJob', { params }), land: gone, stale: () => [key] })
  const drop = useAct({ send: () => ask('dropJob', { params }), land: gone, stale: () => [key] })
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <p>{t.has(kind) ? t(kind) : job.kind}</p>
        <p className={styles.why} dir="auto">
          {job.why}
        </p>
        <p className={styles.why}>
          {t('gave_up_at', {
            when: format.dateTime(new Date(job.gaveUpAt), { dateStyle: 'medium', timeStyle: 'short' }),
            tries: job.tries,
          })}
        </p>
      </div>
      <Button
        size="small"
        icon={<RotateCcw aria-hidden="true" />}
        busy={revive.isPending}
        onClick={() => revive.mutate(undefined)}
      >
        {t('try_again')}
      </Button>
      <Button
        size="small"
        kind="quiet"
        icon={<X aria-hidden="true" />}
        busy={drop.isPending}
        onClick={() => drop.mutate(undefined)}
      >
        {t('let_be')}
      </Button>
    </li>
  )
}
