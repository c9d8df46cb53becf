'use client'

import { useTranslations } from 'use-intl'
import type { BaseAnswer } from '@/components/data/base-queries'
import { Empty } from '@/components/ui/empty'
import styles from './base-table.module.css'
import { RetractedBadge } from './retracted-badge'
import type { BaseMoves } from './use-base-address'

/** Origins against the outlets through which they reach us: a picture that is a table. */
export function BaseMatrix({ matrix, moves }: { matrix: BaseAnswer['matrix']; moves: BaseMoves }) {
  const t = useTranslations('base.matrix')
  const { picked } = moves.address
  if (matrix.rows.length === 0) return <Empty title={t('none')} />
  const most = Math.max(1, ...matrix.rows.flatMap((row) => [...row.cells, row.direct]))
  const number = (count: number, source: string, label: string, through?: string) => {
    if (count === 0) return null
    const share = Math.sqrt(count / most)
    return (
      <button
        type="button"
        style={{ '--share': share } as React.CSSProperties}
        data-deep={share > 0.72 || undefined}
        aria-label={label}
        aria-pressed={picked?.pick === 'origin' && picked.source === source && picked.through === through}
        onClick={() => moves.pick({ pick: 'origin', source, through })}
      >
        {count}
      </button>
    )
  }
  return (
    <div className={styles.scroll}>
      <table>
        <caption className={styles.caption}>{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.column}>
              {t('origin')}
            </th>
            {matrix.columns.map((column) => (
              <th key={column.source} scope="col" className={styles.column}>
                <bdi>{column.name}</bdi>
              </th>
            ))}
            <th scope="col" className={styles.column}>
              {t('direct')}
            </th>
            <th scope="col" className={styles.column}>
              {t('sum')}
            </th>
            <th scope="col" className={styles.column}>
              {t('falls')}
            </th>
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row) => (
            <tr key={row.source} data-struck={moves.address.struck.includes(row.source) || undefined}>
              <th scope="row">
                <a href={`/sources/${row.source}`}>
                  <bdi>{row.name}</bdi>
                </a>{' '}
                {row.retracted && <RetractedBadge />}
              </th>
              {matrix.columns.map((column, i) => (
                <td key={column.source} className={styles.cell}>
                  {number(
                    row.cells[i]!,
                    row.source,
                    t('cell', { count: row.cells[i]!, origin: row.name, outlet: column.name }),
                    column.source,
                  )}
                </td>
              ))}
              <td>{row.direct || ''}</td>
              <td>
                <button
                  type="button"
                  className={styles.number}
                  onClick={() => moves.pick({ pick: 'origin', source: row.source })}
                >
                  {row.claims}
                </button>
              </td>
              <td>
                <button
                  type="button"
                  className={styles.number}
                  onClick={() => moves.pick({ pick: 'falls', source: row.source })}
                >
                  {row.falls}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
