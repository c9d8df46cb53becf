'use client'

import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { useFormatter, useTranslations } from 'use-intl'
import { Loaded } from '@/components/data/loaded'
import { figuresQuery } from '@/components/data/queue-queries'
import { Panel } from '@/components/ui/panel'
import { useDayWords } from '@/components/ui/use-day-words'
import type { LeadFigures as Figures } from '@/lib/api/queue-answers'
import { value } from '@/lib/search/print'
import styles from './lead-figures.module.css'
import { queueHref } from './queue-state'

/** How the work of the newsroom goes, for whoever leads it. Each number is a queue, one press away. */
export function LeadFigures() {
  const t = useTranslations('desk')
  const query = useQuery(figuresQuery())
  return (
    <Panel title={t('figures')} hint={t('figures_hint')}>
      <Loaded query={query} lines={4}>
        {(figures) => (
          <div className={styles.figures}>
            <Numbers figures={figures} />
            <Days figures={figures} />
            <Workload figures={figures} />
          </div>
        )}
      </Loaded>
    </Panel>
  )
}

function Numbers({ figures }: { figures: Figures }) {
  const t = useTranslations('desk')
  const format = useFormatter()
  const { judged, disputed, singleOrigin, oldestOpen, stages, mostCounted } = figures
  const some = (count: number) =>
    count > mostCounted ? `${format.number(mostCounted)}+` : format.number(count)
  const rate =
    judged > 0 ? format.number(disputed / judged, { style: 'percent', maximumFractionDigits: 0 }) : '–'
  const numbers = [
    { label: t('figure.open'), number: some(stages.open ?? 0), href: queueHref('stage:open') },
    { label: t('figure.disagreement'), number: rate, href: queueHref('stage:disputed') },
    { label: t('figure.single'), number: some(singleOrigin), href: queueHref('flag:single-origin') },
    {
      label: t('figure.oldest'),
      number: oldestOpen ? format.relativeTime(new Date(oldestOpen)) : '–',
      href: queueHref('stage:open', { sort: 'created', backwards: true }),
    },
  ]
  return (
    <ul className={styles.numbers}>
      {numbers.map(({ label, number, href }) => (
        <li key={label}>
          <Link href={href} className={styles.number}>
            <strong>{number}</strong>
            <span>{label}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** Verdicts and signatures of the last fourteen days: bars for the eye, a table for the ear. */
function Days({ figures: { concluded, signedOff } }: { figures: Figures }) {
  const t = useTranslations('desk')
  const day = useDayWords()
  const most = Math.max(1, ...concluded.map((one) => one.count), ...signedOff.map((one) => one.count))
  const sum = (days: { count: number }[]) => days.reduce((total, one) => total + one.count, 0)
  return (
    <div>
      <p className={styles.caption}>
        {t('figure.throughput', { concluded: sum(concluded), signed: sum(signedOff) })}
      </p>
      <div className={styles.days} aria-hidden="true">
        {concluded.map((one, i) => (
          <Link
            key={one.day}
            href={queueHref(`judged:${one.day}`)}
            tabIndex={-1}
            className={styles.day}
            title={t('figure.day', {
              day: day(one.day),
              concluded: one.count,
              signed: signedOff[i]?.count ?? 0,
            })}
          >
            <span className={styles.concluded} style={{ height: `${(one.count / most) * 100}%` }} />
            <span
              className={styles.signed}
              style={{ height: `${((signedOff[i]?.count ?? 0) / most) * 100}%` }}
            />
          </Link>
        ))}
      </div>
    </div>
  )
}

function Workload({ figures: { workload } }: { figures: Figures }) {
  const t = useTranslations('desk')
  const format = useFormatter()
  const cell = (count: number, q: string) => (
    <td>{count > 0 ? <Link href={queueHref(q)}>{format.number(count)}</Link> : <span>0</span>}</td>
  )
  const unfinished = '-stage:approved,published,withdrawn'
  return (
    <table className={styles.people}>
      <caption className="visually-hidden">{t('figure.workload')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('figure.person')}</th>
          <th scope="col">{t('figure.assigned')}</th>
          <th scope="col">{t('figure.holds')}</th>
          <th scope="col">{t('figure.overdue')}</th>
        </tr>
      </thead>
      <tbody>
        {workload.map(({ personId, name, assigned, holds, overdue }) => {
          const who = value(personId)
          return (
            <tr key={personId}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              {cell(assigned, `assignee:${who} ${unfinished}`)}
              {cell(holds, `holder:${who} stage:in-review`)}
              {cell(overdue, `assignee:${who} is:overdue`)}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
