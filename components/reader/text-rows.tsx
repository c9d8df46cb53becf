'use client'

import { memo, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { ClaimView } from '@/components/claim/claim-view'
import type { Block } from '@/lib/model/article'
import type { BlockKind } from '@/lib/model/block-kinds'
import type { ClaimId } from '@/lib/model/ids'
import type { FoldedRow, ReadRow, Row } from './block-rows'
import { pieceStart } from './dom-text'
import { MarginNote } from './margin-note'
import { RunText } from './run-text'
import styles from './text-rows.module.css'

interface TextRowsProps {
  rows: readonly Row[]
  text: string
  language: string
  viewOf: ReadonlyMap<ClaimId, ClaimView>
}

/** The article itself. Drawn anew only when its text or claims change, not when the caret moves. */
export const TextRows = memo(function TextRows({ rows, text, language, viewOf }: TextRowsProps) {
  return rows.map((row) =>
    row.kind === 'read' ? (
      <ReadBlock key={row.block.start} row={row} text={text} language={language} viewOf={viewOf} />
    ) : (
      <Folded key={row.blocks[0]!.start} row={row} text={text} language={language} />
    ),
  )
})

function ReadBlock({ row, text, language, viewOf }: Omit<TextRowsProps, 'rows'> & { row: ReadRow }) {
  const { block, runs, notes } = row
  return (
    <div className={styles.row} data-kind={block.kind}>
      <BlockLabel kind={block.kind} paragraph={row.paragraph} />
      <BlockText kind={block.kind} language={language} lanes={row.lanes}>
        {runs.map((run) => (
          <RunText key={run.start} run={run} text={text} viewOf={viewOf} />
        ))}
      </BlockText>
      <div className={styles.margin}>
        {notes.map(({ id, again }) => {
          const view = viewOf.get(id)
          return view && <MarginNote key={id} view={view} again={again} />
        })}
      </div>
    </div>
  )
}

function BlockLabel({ kind, paragraph }: { kind: BlockKind; paragraph: number | null }) {
  const t = useTranslations('reader')
  return (
    <span className={styles.label}>
      {paragraph !== null ? t('paragraph', { number: paragraph }) : t(`block.${kind}`)}
    </span>
  )
}

interface BlockTextProps {
  kind: BlockKind
  language: string
  lanes: number
  children: ReactNode
}

function BlockText({ kind, language, lanes, children }: BlockTextProps) {
  const props = {
    className: styles.text,
    'data-kind': kind,
    'data-lanes': Math.min(lanes, 4),
    lang: language,
    dir: 'auto',
  }
  if (kind === 'headline') return <h2 {...props}>{children}</h2>
  if (kind === 'quote') return <blockquote {...props}>{children}</blockquote>
  return <p {...props}>{children}</p>
}

function Folded({ row, text, language }: { row: FoldedRow; text: string; language: string }) {
  const t = useTranslations('reader')
  return (
    <details className={styles.folded}>
      <summary>{t('folded', { count: row.blocks.length })}</summary>
      {row.blocks.map((block: Block) => (
        <p key={block.start} className={styles.foldedText} lang={language} dir="auto">
          <span {...{ [pieceStart]: block.start }}>{text.slice(block.start, block.end)}</span>
        </p>
      ))}
    </details>
  )
}
