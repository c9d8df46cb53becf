'use client'

import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { captureQuery } from '@/components/data/kept-pages'
import { RunWords } from '@/components/ui/run-words'
import { Skeleton } from '@/components/ui/skeleton'
import type { CaptureId } from '@/lib/model/ids'
import { type ChangedSide, textChanges } from '@/lib/review/text-changes'
import styles from './page-changes.module.css'
import { paragraphsOf } from './page-words'

/** What the page said when it was kept and what it says now, in the paragraphs that differ. */
export function PageChanges({ before, nowId }: { before: string; nowId: CaptureId }) {
  const t = useTranslations('witness')
  const { data: now } = useQuery(captureQuery(nowId))
  const after = now?.text ?? null
  const rows = useMemo(
    () =>
      after === null
        ? null
        : textChanges(inBlocks(before), inBlocks(after)).filter(({ kind }) => kind !== 'same'),
    [before, after],
  )
  if (!rows || after === null) return <Skeleton lines={4} />
  if (rows.length === 0) return <p className={styles.none}>{t('only_breaks')}</p>
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('was')}</th>
          <th scope="col">{t('now')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ left, right }, i) => (
          <tr key={i}>
            <Side side={left} text={before} />
            <Side side={right} text={after} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Side = ({ side, text }: { side: ChangedSide | null; text: string }) => (
  <td dir="auto">{side && <RunWords text={text.slice(side.start, side.end)} runs={side.runs} />}</td>
)

const inBlocks = (text: string) => ({
  text,
  blocks: paragraphsOf(text, []).map(({ start, runs }) => ({
    kind: 'paragraph' as const,
    start,
    end: start + runs.reduce((sum, run) => sum + run.text.length, 0),
  })),
})
