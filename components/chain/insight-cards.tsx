'use client'

import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import type { Insight } from '@/lib/chain/insights'
import type { ClaimId, SourceId } from '@/lib/model/ids'
import styles from './insight-cards.module.css'

interface InsightCardsProps {
  insights: readonly Insight[]
  numberOf: ReadonlyMap<ClaimId, number>
  struck: ReadonlySet<SourceId>
  /** The one the picture is showing. */
  shown: Insight | null
  onShow: (insight: Insight | null) => void
  onStrike: (source: SourceId) => void
}

/** Those about a single Source that one may take out to see what falls. */
const strikable = (insight: Insight) =>
  insight.code === 'one-voice' || insight.code === 'keystone' ? insight.points[0] : undefined

/** What the picture says, in words. Each can be shown in the picture; the first is the one to read first. */
export function InsightCards({ insights, numberOf, struck, shown, onShow, onStrike }: InsightCardsProps) {
  const t = useTranslations('insight')
  const chain = useTranslations('chain')
  const format = useFormatter()
  const [all, showAll] = useState(false)
  if (insights.length === 0) return null
  const telling = all ? insights : mostTelling(insights)
  const claimsOf = (numbers: readonly number[]) => {
    const said = numbers.slice(0, mostNumbers).map(String)
    const left = numbers.length - said.length
    if (left > 0) said.push(chain('insight.more_claims', { count: left }))
    return chain('insight.claims', { count: numbers.length, claims: format.list(said) })
  }
  return (
    <>
      <ul className={styles.cards} aria-label={chain('insight.label')}>
        {telling.map((insight, i) => {
          const source = strikable(insight)
          const numbers = insight.claims.flatMap((id) => numberOf.get(id) ?? []).sort((a, b) => a - b)
          return (
            <li
              key={`${insight.code} ${insight.points.join(' ')}`}
              className={classNames(styles.card, i === 0 && styles.first)}
            >
              <h2 dir="auto">{t(`${insight.code}.title`, insight.facts as never)}</h2>
              <p dir="auto">{t(`${insight.code}.sentence`, insight.facts as never)}</p>
              {numbers.length > 0 && <p className={styles.claims}>{claimsOf(numbers)}</p>}
              <div className={styles.acts}>
                <Button
                  size="small"
                  kind="plain"
                  aria-pressed={shown === insight}
                  onClick={() => onShow(shown === insight ? null : insight)}
                >
                  {chain('insight.show')}
                </Button>
                {source && (
                  <Button
                    size="small"
                    kind={i === 0 ? 'primary' : 'plain'}
                    aria-pressed={struck.has(source)}
                    onClick={() => onStrike(source)}
                  >
                    {chain(struck.has(source) ? 'insight.restore' : 'insight.strike')}
                  </Button>
                )}
              </div>
            </li>
          )
        })}
      </ul>
      {insights.length > telling.length && (
        <Button kind="quiet" size="small" className={styles.more} onClick={() => showAll(true)}>
          {chain('insight.show_all', { count: insights.length })}
        </Button>
      )}
    </>
  )
}

const mostNumbers = 14
const most = { ofOneSort: 2, together: 7 }

/** The first few, and of no sort so many that they hide another. */
function mostTelling(insights: readonly Insight[]): Insight[] {
  const times = new Map<string, number>()
  return insights
    .filter(({ code }) => {
      times.set(code, (times.get(code) ?? 0) + 1)
      return times.get(code)! <= most.ofOneSort
    })
    .slice(0, most.together)
}
