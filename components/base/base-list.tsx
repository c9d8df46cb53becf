'use client'

import { ArrowDown, ArrowUp, Scale } from 'lucide-react'
import dynamic from 'next/dynamic'
import Link from 'next/link'
import { useState } from 'react'
import { useFormatter, useLocale, useTranslations } from 'use-intl'
import type { BaseAnswer } from '@/components/data/base-queries'
import { useMay } from '@/components/data/who'
import { Button } from '@/components/ui/button'
import { SourceKindIcon } from '@/components/ui/source-kind-icon'
import styles from './base-table.module.css'
import { RetractedBadge } from './retracted-badge'
import type { BaseMoves } from './use-base-address'

const JudgeForm = dynamic(() => import('@/components/ripple/judge-form').then((room) => room.JudgeForm), {
  loading: () => null,
})

type Load = BaseAnswer['loads'][number]
const columns = ['name', 'kind', 'grade', 'falls', 'touches'] as const
type Column = (typeof columns)[number]

/** What the blocks show, as a table to sort: every source, what falls without it, what it stands on. */
export function BaseList({ loads, moves }: { loads: readonly Load[]; moves: BaseMoves }) {
  const t = useTranslations('base.list')
  const entry = useTranslations('entry')
  const format = useFormatter()
  const locale = useLocale()
  const [sort, setSort] = useState<{ by: Column; down: boolean }>({ by: 'falls', down: true })
  const mayJudge = useMay('source.amend')
  const [chosen, choose] = useState<readonly Load[]>([])
  const [judging, setJudging] = useState(false)
  const isChosen = (row: Load) => chosen.some(({ source }) => source === row.source)
  const [first, second] = chosen
  const rows = sorted(loads, sort.by, sort.down, locale)
  return (
    <div className={styles.scroll}>
      {first && (
        <div className={styles.pair}>
          <p role="status">
            <b dir="auto">{format.list(chosen.map(({ name }) => name))}</b> {!second && t('choose_other')}
          </p>
          <Button
            size="small"
            icon={<Scale aria-hidden="true" />}
            disabled={!second}
            onClick={() => setJudging(true)}
          >
            {t('judge')}
          </Button>
          <Button size="small" kind="quiet" onClick={() => choose([])}>
            {t('choose_none')}
          </Button>
        </div>
      )}
      {judging && first && second && (
        <JudgeForm
          source={{ id: first.source, name: first.name }}
          other={{ id: second.source, name: second.name }}
          onClose={() => {
            setJudging(false)
            choose([])
          }}
        />
      )}
      <table>
        <caption className={styles.caption}>{t('hint')}</caption>
        <thead>
          <tr>
            {mayJudge && (
              <th scope="col" className={styles.plain}>
                <span className="visually-hidden">{t('choose')}</span>
              </th>
            )}
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
                {mayJudge && (
                  <td>
                    <input
                      type="checkbox"
                      className={styles.tick}
                      aria-label={t('choose_this', { name: row.name })}
                      checked={isChosen(row)}
                      disabled={chosen.length === 2 && !isChosen(row)}
                      onChange={({ target }) =>
                        choose(
                          target.checked
                            ? [...chosen, row]
                            : chosen.filter(({ source }) => source !== row.source),
                        )
                      }
                    />
                  </td>
                )}
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
