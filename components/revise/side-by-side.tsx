'use client'

import { useTranslations } from 'use-intl'
import { RunWords } from '@/components/ui/run-words'
import type { ChangedSide, ChangeRow } from '@/lib/review/text-changes'
import styles from './side-by-side.module.css'

interface Side {
  title: string
  text: string
}

interface SideBySideProps {
  rows: readonly ChangeRow[]
  before: Side
  after: Side
  language: string
}

/** Two versions of a text, block beside block, the changed words marked. What did not change is folded away. */
export function SideBySide({ rows, before, after, language }: SideBySideProps) {
  const t = useTranslations('revise')
  return (
    <div className={styles.table}>
      <div className={styles.row} aria-hidden="true">
        <span className={styles.head}>{before.title}</span>
        <span className={styles.head}>{after.title}</span>
      </div>
      {stretches(rows).map((stretch) =>
        stretch[0]?.kind === 'same' ? (
          <details key={stretch[0].left.start} className={styles.fold}>
            <summary>{t('unchanged', { count: stretch.length })}</summary>
            {stretch.map(
              (row) =>
                row.left && (
                  <p key={row.left.start} className={styles.same} lang={language} dir="auto">
                    {before.text.slice(row.left.start, row.left.end)}
                  </p>
                ),
            )}
          </details>
        ) : (
          stretch.map((row) => (
            <div key={`${row.left?.start} ${row.right?.start}`} className={styles.row}>
              <Half side={row.left} of={before} missing={t('new_block')} language={language} />
              <Half side={row.right} of={after} missing={t('gone_block')} language={language} />
            </div>
          ))
        ),
      )}
    </div>
  )
}

interface HalfProps {
  side: ChangedSide | null
  of: Side
  missing: string
  language: string
}

function Half({ side, of, missing, language }: HalfProps) {
  if (!side) return <p className={styles.missing}>{missing}</p>
  return (
    <p className={styles.half} lang={language} dir="auto">
      <span className="visually-hidden">{of.title}: </span>
      <RunWords text={of.text.slice(side.start, side.end)} runs={side.runs} />
    </p>
  )
}

/** Rows that did not change together, the others together. */
function stretches(rows: readonly ChangeRow[]): ChangeRow[][] {
  const found: ChangeRow[][] = []
  for (const row of rows) {
    const last = found.at(-1)
    if (last && (last[0]?.kind === 'same') === (row.kind === 'same')) last.push(row)
    else found.push([row])
  }
  return found
}
