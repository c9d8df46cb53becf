'use client'

import { Fragment } from 'react'
import { useTranslations } from 'use-intl'
import type { BaseAnswer } from '@/components/data/base-queries'
import { Empty } from '@/components/ui/empty'
import { useDayWords } from '@/components/ui/use-day-words'
import styles from './base-table.module.css'
import type { BaseMoves } from './use-base-address'

/** When claims were first said anywhere, and by whom: a bar for each month, in a table that can be read out. */
export function BaseTimeline({ timeline, moves }: { timeline: BaseAnswer['timeline']; moves: BaseMoves }) {
  const t = useTranslations('base.time')
  const day = useDayWords()
  const { months, firsts, undated } = timeline
  const rest = undated > 0 && <p className={styles.side}>{t('undated', { count: undated })}</p>
  if (months.length === 0) return <Empty title={t('none')} />
  const most = Math.max(...months.map((each) => each.claims))
  return (
    <>
      <div className={styles.scroll}>
        <table>
          <caption className={styles.caption}>{t('caption')}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.column}>
                {t('month')}
              </th>
              <th scope="col" className={styles.plain}>
                {t('claims')}
              </th>
              <th scope="col" className={styles.plain}>
                {t('first')}
              </th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, claims, firsts: who }) => (
              <tr key={month}>
                <th scope="row">{day(month)}</th>
                <td className={styles.wide}>
                  <span className={styles.bar}>
                    <i aria-hidden="true" style={{ width: `${(claims / most) * 80}%` }} />
                    <button
                      type="button"
                      className={styles.number}
                      onClick={() => moves.pick({ pick: 'first', month })}
                    >
                      {claims}
                    </button>
                  </span>
                </td>
                <td>
                  {who.map((each, i) => (
                    <Fragment key={each.source}>
                      {i > 0 && ', '}
                      <a href={`/sources/${each.source}`}>
                        <bdi>{each.name}</bdi>
                      </a>{' '}
                      {each.claims}
                    </Fragment>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.side}>
        {t('most_first')}:{' '}
        {firsts.map((each, i) => (
          <Fragment key={each.source}>
            {i > 0 && ', '}
            <button
              type="button"
              className={styles.number}
              onClick={() => moves.pick({ pick: 'first', source: each.source })}
            >
              <bdi>{each.name}</bdi> {each.claims}
            </button>
          </Fragment>
        ))}
      </p>
      {rest}
    </>
  )
}
