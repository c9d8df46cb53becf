'use client'

import { useQuery } from '@tanstack/react-query'
import { useFormatter, useTranslations } from 'use-intl'
import { baseWeakestQuery } from '@/components/data/base-queries'
import { Loaded } from '@/components/data/loaded'
import { Button } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { FactsLine } from '@/components/ui/facts-line'
import { Row, Rows } from '@/components/ui/rows'
import { askedFilter } from './base-address'
import styles from './base-table.module.css'
import type { BaseMoves } from './use-base-address'

/** The one, two and three sources whose loss fells most, and how sure that is. */
export function BaseWeakest({ moves }: { moves: BaseMoves }) {
  const t = useTranslations('base.weakest')
  const format = useFormatter()
  return (
    <Loaded query={useQuery(baseWeakestQuery(askedFilter(moves.address)))} lines={4}>
      {({ sets }) =>
        sets.length === 0 ? (
          <Empty title={t('none')} />
        ) : (
          <>
            <p className={styles.caption}>{t('intro')}</p>
            <Rows label={t('intro')}>
              {sets.map(({ sources, falls, atMost }) => (
                <Row
                  key={sources.length}
                  roomy
                  end={
                    <>
                      <b>{t('falls', { count: falls })}</b>
                      <Button
                        size="small"
                        onClick={() => moves.strikeAll(sources.map((each) => each.source))}
                      >
                        {t('try')}
                      </Button>
                    </>
                  }
                >
                  <b dir="auto">{format.list(sources.map((each) => each.name))}</b>
                  <FactsLine>
                    {sources.length === 1 ? t('one') : t('many', { count: sources.length })}
                    {atMost > falls ? t('at_most', { most: atMost }) : t('exact')}
                  </FactsLine>
                </Row>
              ))}
            </Rows>
          </>
        )
      }
    </Loaded>
  )
}
