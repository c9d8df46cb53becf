'use client'

import { useTranslations } from 'use-intl'
import type { Chain } from '@/lib/chain/chain'
import { AccessSign } from './access-sign'
import styles from './chain-outline.module.css'
import { useDay } from './use-day'

/** A chain as nested lists: whom the article cites, whom they cite. Each Appearance is opened out once. */
export function ChainOutline({ chain }: { chain: Chain }) {
  const t = useTranslations('chain')
  const opened = new Set<number>()
  const hopsFrom = (v: number) => {
    if (opened.has(v)) return null
    opened.add(v)
    const hops = chain.citations.flatMap((citation, i) =>
      chain.citing[i] === v ? [{ citation, cited: chain.cited[i]! }] : [],
    )
    if (hops.length === 0) return null
    return (
      <ul className={styles.hops}>
        {hops.map(({ citation, cited }) => {
          const { id, name } = chain.parties[chain.party[cited]!]!
          const { access, appearedOn, basis } = chain.appearances[cited]!
          return (
            <li key={citation.id}>
              <span className={styles.relation}>{t(`to.${citation.relation}`)}</span>{' '}
              {cited === chain.root ? (
                t('chain.article_end')
              ) : (
                <a href={`#list-${id}`} dir="auto">
                  {name}
                </a>
              )}{' '}
              <span className={styles.notes}>
                {appearedOn && <Day date={appearedOn} />}
                {basis === 'firsthand' && <span>{t('lane.origin')}</span>}
                <AccessSign access={access} word />
              </span>
              {hopsFrom(cited)}
            </li>
          )
        })}
      </ul>
    )
  }
  return chain.root < 0 ? null : hopsFrom(chain.root)
}

const Day = ({ date }: { date: string }) => <time dateTime={date}>{useDay(date)}</time>
