'use client'

import { type KeyboardEvent, type MouseEvent, type PointerEvent, useEffect, useMemo, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { type ClaimView, isStanding } from '@/components/claim/claim-view'
import { usePhrasePicking } from '@/components/claim/phrase-picking'
import { useSpotlight } from '@/components/claim/spotlight'
import { keyPressed } from '@/components/ui/pressed-keys'
import { useKeysOf } from '@/components/ui/shortcuts'
import type { Article, Revision } from '@/lib/model/article'
import type { ClaimId } from '@/lib/model/ids'
import styles from './article-text.module.css'
import { blockRows, type Row, spansOf } from './block-rows'
import { bringIntoView } from './bring-into-view'
import { select } from './dom-text'
import { MarkMenu } from './mark-menu'
import type { Span } from './selection'
import { TextRows } from './text-rows'
import { usePhraseHighlight } from './use-phrase-highlight'
import { useTextCaret } from './use-text-caret'
import { type Paint, useTextPaint } from './use-text-paint'
import { useTextSelection } from './use-text-selection'

export interface ArticleTextProps {
  article: Pick<Article, 'language'>
  revision: Revision
  views: readonly ClaimView[]
  /** Shows only the blocks in which this claim stands. */
  only?: ClaimId
  /** Absent when the person may not mark. */
  onMark?: (span: Span) => void
  onAddSpan?: (id: ClaimId, span: Span) => void
  paint?: Paint
}

/** The article to read and to mark in, by mouse, by finger and by keyboard. */
export function ArticleText({
  article,
  revision,
  views,
  only,
  onMark,
  onAddSpan,
  paint = plain,
}: ArticleTextProps) {
  const t = useTranslations('reader')
  const root = useRef<HTMLDivElement>(null)
  const { chosen, choose, hot } = useSpotlight()
  const picking = usePhrasePicking()
  const keysOf = useKeysOf()
  const { text } = revision

  const shown = useMemo(() => views.filter((view) => isStanding(view) || view.id === only), [views, only])
  const viewOf = useMemo(() => new Map(shown.map((view) => [view.id, view])), [shown])
  const spans = useMemo(() => spansOf(shown, revision.id), [shown, revision.id])
  const rows = useMemo(() => {
    const order = shown.map((view) => view.id)
    const all = blockRows(revision, spans, order)
    return only ? all.filter((row) => holds(row, only)) : all
  }, [revision, spans, shown, only])
  const blocks = useMemo(() => rows.flatMap((row) => (row.kind === 'read' ? [row.block] : [])), [rows])

  const chosenView = chosen ? viewOf.get(chosen) : undefined
  const phrases = useMemo(() => phrasesOf(chosenView, text), [chosenView, text])
  usePhraseHighlight(root, phrases)
  useTextPaint(root, paint, rows)

  const { selection, clear } = useTextSelection(root, text)
  const caret = useTextCaret({
    root,
    text,
    blocks,
    language: article.language,
    sentenceKeys: keysOf('text.sentence'),
    startAt: () => spans.find((span) => span.claimId === chosen)?.start ?? blocks[0]?.start ?? 0,
  })

  useEffect(() => {
    if (!chosen) return
    const there = root.current?.querySelector(`[data-claim="${CSS.escape(chosen)}"]`)
    if (there) bringIntoView(there)
  }, [chosen])

  const act = (run: (span: Span) => void) =>
    selection &&
    (() => {
      run({ start: selection.start, end: selection.end })
      clear()
      caret.hide()
    })
  const actions = selection && {
    mark: onMark && act(onMark),
    addSpan: chosen && onAddSpan && chosenView ? act((span) => onAddSpan(chosen, span)) : undefined,
    usePhrase: picking.asking
      ? act(({ start, end }) =>
          picking.give({ phrase: text.slice(start, end), phraseStart: start, phraseEnd: end }),
        )
      : undefined,
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== root.current) return
    const pressed = keyPressed(event)
    const chosenAct =
      pressed === keysOf('text.mark')
        ? (actions?.usePhrase ?? actions?.mark)
        : pressed === keysOf('text.add_span')
          ? actions?.addSpan
          : undefined
    if (chosenAct) {
      event.preventDefault()
      chosenAct()
    } else if (pressed === 'Escape') {
      if (selection) select(event.currentTarget as HTMLElement, selection.start, selection.start)
      else if (picking.asking) picking.cancel()
    } else caret.onKeyDown(event)
  }

  // A run of several claims belongs to the innermost; `closest` finds that one first.
  const claimAt = (event: MouseEvent | PointerEvent) =>
    (event.target as Element).closest<HTMLElement>('[data-claim]')?.dataset.claim as ClaimId | undefined

  return (
    <div className={styles.article}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form */}
      <div
        ref={root}
        className={styles.column}
        id="article-text"
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the caret lives here, and arrow keys need a focus
        tabIndex={0}
        aria-label={t('text_label')}
        aria-describedby="reader-keys"
        data-picking={picking.asking || undefined}
        onFocus={(event) => event.target === event.currentTarget && caret.onFocus()}
        onBlur={caret.hide}
        onPointerDown={caret.hide}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const id = claimAt(event)
          if (id && !selection) choose(id)
        }}
        onPointerOver={(event) => hot.set(claimAt(event) ?? null)}
        onPointerLeave={() => hot.set(null)}
      >
        <TextRows rows={rows} text={text} language={article.language} viewOf={viewOf} />
        {caret.caret && (
          <span
            className={styles.caret}
            style={{ left: caret.caret.x, top: caret.caret.y, height: caret.caret.height }}
            ref={keepInView}
            aria-hidden="true"
          />
        )}
        {selection && actions && (
          <MarkMenu
            selection={selection}
            chosenNumber={chosenView?.number ?? null}
            mark={actions.mark ?? undefined}
            addSpan={actions.addSpan ?? undefined}
            usePhrase={actions.usePhrase ?? undefined}
            purpose={picking.purpose}
          />
        )}
      </div>
      <p id="reader-keys" className="visually-hidden">
        {t('keys_hint', { sentence: keysOf('text.sentence') || '–', mark: keysOf('text.mark') || '–' })}
      </p>
      <p className="visually-hidden" role="status">
        {selection ? t('selected', { words: text.slice(selection.start, selection.end) }) : ''}
      </p>
    </div>
  )
}

const plain: Paint = {}

const holds = (row: Row, id: ClaimId) =>
  row.kind === 'read' && row.runs.some((run) => run.claimIds.includes(id))

const phrasesOf = (view: ClaimView | undefined, text: string): Span[] =>
  view?.file.citations.flatMap(({ phrase, phraseStart, phraseEnd }) => {
    if (phrase === null || phraseStart === null || phraseEnd === null) return []
    if (text.slice(phraseStart, phraseEnd) === phrase) return { start: phraseStart, end: phraseEnd }
    // Picked from an earlier version: shown where it stands now, if it stands there once.
    const at = text.indexOf(phrase)
    return at >= 0 && text.indexOf(phrase, at + 1) < 0 ? { start: at, end: at + phrase.length } : []
  }) ?? []

const keepInView = (element: HTMLElement | null) => element?.scrollIntoView({ block: 'nearest' })
