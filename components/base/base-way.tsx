'use client'

import { ChevronRight } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { BaseAnswer } from '@/components/data/base-queries'
import { Button } from '@/components/ui/button'
import { namesIn } from './base-names'
import styles from './base-way.module.css'
import type { BaseMoves } from './use-base-address'

/** Into which block one has looked, and the way out, step by step. */
export function BaseWay({ base, moves }: { base: BaseAnswer; moves: BaseMoves }) {
  const t = useTranslations('base.way')
  const { within } = moves.address
  if (within.length === 0) return null
  const names = namesIn(base)
  return (
    <nav className={styles.way} aria-label={t('label')}>
      <ol>
        <li>
          <Button size="small" kind="quiet" onClick={() => moves.lookInto([])}>
            {t('all')}
          </Button>
        </li>
        {within.map((id, i) => {
          const last = i === within.length - 1
          const name = names.get(id) ?? '…'
          return (
            <li key={id}>
              <ChevronRight aria-hidden="true" size={15} />
              {last ? (
                <b aria-current="location" dir="auto">
                  {name}
                </b>
              ) : (
                <Button size="small" kind="quiet" onClick={() => moves.lookInto(within.slice(0, i + 1))}>
                  <bdi>{name}</bdi>
                </Button>
              )}
            </li>
          )
        })}
      </ol>
      <p>{t('means', { name: names.get(within.at(-1)!) ?? '…' })}</p>
    </nav>
  )
}
