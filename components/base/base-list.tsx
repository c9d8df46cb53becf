'use client'

import { ArrowDown, ArrowUp } from 'lucide-react'
import Link from 'next/link'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { BaseAnswer } from '@/components/data/base-queries'
import { Button } from '@/components/ui/button'
import { SourceKindIcon } from '@/components/ui/source-kind-icon'
import styles from './base-table.module.css'
import { RetractedBadge } from './retracted-badge'
import type { BaseMoves } from './use-base-address'

type Load = BaseAnswer['loads'][number]
const columns = ['name', 'kind', 'grade', 'falls', 'touches'] as const
type Column = (typeof columns)[number]

/** What the blocks show, as a table to sort: every source, what falls without it, what it stands on. */
export function BaseList({ loads, moves }: { loads: readonly Load[]; moves: BaseMoves }) {
  const t = useTranslations('base.list')
  const entry = useTranslations('entry')
  const locale = useLocale()
  const [sort, setSort] = useState<{ by: Column; down: boolean }>({ by: 'falls', down: true })
  const rows = sorted(loads, sort.by, sort.down, locale)
  return (
    <div className={styles.scroll}>
      <table>
        <caption className={styles.caption}>{t('hint')}</caption>
        <thead>
          <tr>
            {columns.map((by) => (
              <th
                key={by}
                scope="col"
                aria-sort={sort.by === by ? (sort.down ? 'descending' : 'ascending') : undefined}
              >
                <button
                  type="button"
                  className={styles.sort}
                  onClick={() =>
                    setSort({ by, down: sort.by === by ? !sort.down : by === 'falls' || by === 'touches' })
                  }
                >
                  {t(by)}
                  {sort.by === by &&
                    (sort.down ? (
                      <ArrowDown aria-hidden="true" size={14} />
                    ) : (
                      <ArrowUp aria-hidden="true" size={14} />
                    ))}
                </button>
              </th>
            ))}
            <th scope="col" className={styles.plain}>
              {t('strike')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const isStruck = moves.address.struck.includes(row.source)
            return (
              <tr key={row.source} data-struck={isStruck || undefined}>
                <th scope="row">
                  <Link href={`/sources/${row.source}`}>
                    <bdi>{row.name}</bdi>
                  </Link>{' '}
                  {row.retracted && <RetractedBadge />}
                </th>
                <td>
                  <span className={styles.kind}>
                    <SourceKindIcon kind={row.kind} size={15} />
                    {entry(`kind.${row.kind}`)}
                  </span>
                </td>
                <td>{row.grade ?? '—'}</td>
                <td>
                  <button
                    type="button"
                    className={styles.number}
                    onClick={() => moves.pick({ pick: 'falls', source: row.source })}
                  >
                    {row.falls}
                  </button>
                </td>
                <td>
                  <button
                    type="button"
                    className={styles.number}
                    onClick={() => moves.pick({ pick: 'touches', source: row.source })}
                  >
                    {row.touches}
                  </button>
                </td>
                <td>
                  <Button
                    size="small"
                    aria-label={`${t(isStruck ? 'put_back' : 'take_out')}: ${row.name}`}
                    onClick={() => moves.toggle(row.source)}
                  >
                    {t(isStruck ? 'put_back' : 'take_out')}
                  </Button>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** Grades are letters with F for "cannot be judged": they sort as words, never as numbers, and none comes last. */
function sorted(loads: readonly Load[], by: Column, down: boolean, locale: string): Load[] {
  const sign = down ? -1 : 1
  return loads.toSorted((a, b) => {
    const [left, right] = [a[by], b[by]]
    if (typeof left === 'number' && typeof right === 'number') return sign * (left - right)
    return sign * String(left ?? '~').localeCompare(String(right ?? '~'), locale)
  })
}
