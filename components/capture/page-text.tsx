'use client'

import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import { useTranslations } from 'use-intl'
import styles from './page-text.module.css'
import { paragraphsOf, trimmed } from './page-words'

interface Span {
  start: number
  end: number
}

interface PageTextProps {
  text: string
  lang: string | null
  /** Where the excerpt stands; scrolled to when the page opens. */
  marks: readonly Span[]
  /** Absent when the page is only read. */
  onSelect?: ((span: Span | null) => void) | undefined
  /** Enter, with words selected. */
  onTake?: (() => void) | undefined
}

/**
 * The words of a kept page. To pick some, one selects them as in any text: with the mouse, a finger, or the keys. A
 * caret that keys can move exists in a browser only in what can be edited, so the page is a text box in which every
 * change is turned away.
 */
export function PageText({ text, lang, marks, onSelect, onTake }: PageTextProps) {
  const t = useTranslations('witness')
  const box = useRef<HTMLDivElement>(null)
  const paragraphs = useMemo(() => paragraphsOf(text, marks), [text, marks])
  const canPick = onSelect !== undefined

  useEffect(() => {
    box.current?.querySelector('mark')?.scrollIntoView({ block: 'center' })
  }, [])

  useEffect(() => {
    const element = box.current
    if (!element || !onSelect) return
    const turnAway = (event: Event) => event.preventDefault()
    const kinds = ['beforeinput', 'paste', 'cut', 'drop', 'dragstart'] as const
    for (const kind of kinds) element.addEventListener(kind, turnAway)
    const heard = () => {
      const span = selectedIn(element)
      if (span !== undefined) onSelect(span && trimmed(text, span))
    }
    document.addEventListener('selectionchange', heard)
    return () => {
      for (const kind of kinds) element.removeEventListener(kind, turnAway)
      document.removeEventListener('selectionchange', heard)
    }
  }, [text, onSelect])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    onTake?.()
  }

  // A long page scrolls, so keys must reach it in either case.
  const ways = {
    tabIndex: 0,
    'aria-label': t('text_of_page'),
    ...(canPick
      ? {
          role: 'textbox',
          'aria-multiline': true,
          'aria-readonly': true,
          contentEditable: true,
          suppressContentEditableWarning: true,
          inputMode: 'none' as const,
          spellCheck: false,
          onKeyDown,
        }
      : { role: 'document' }),
  }
  return (
    <div ref={box} className={styles.text} lang={lang ?? undefined} dir="auto" {...ways}>
      {paragraphs.map(({ start, runs }) => (
        <p key={start} data-start={start} dir="auto">
          {runs.map((run, i) => (run.isMarked ? <mark key={i}>{run.text}</mark> : run.text))}
        </p>
      ))}
    </div>
  )
}

/** The selection as a stretch of the page's text; null = nothing is selected in it; undefined = it is elsewhere. */
function selectedIn(box: HTMLElement): Span | null | undefined {
  const selection = document.getSelection()
  if (!selection || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  if (!box.contains(range.startContainer) || !box.contains(range.endContainer)) return undefined
  if (range.collapsed) return null
  const start = placeOf(box, range.startContainer, range.startOffset)
  const end = placeOf(box, range.endContainer, range.endOffset)
  return start < end ? { start, end } : null
}

/** Counted from the beginning of its paragraph; a place between paragraphs is at the edge of one. */
function placeOf(box: HTMLElement, node: Node, offset: number): number {
  const element = node instanceof HTMLElement ? node : node.parentElement
  const paragraph = element?.closest<HTMLElement>('[data-start]')
  if (paragraph && box.contains(paragraph)) {
    const before = document.createRange()
    before.setStart(paragraph, 0)
    before.setEnd(node, offset)
    return Number(paragraph.dataset.start) + before.toString().length
  }
  const next = box.children[offset]
  if (next instanceof HTMLElement) return Number(next.dataset.start)
  const last = box.lastElementChild
  return last instanceof HTMLElement ? Number(last.dataset.start) + (last.textContent?.length ?? 0) : 0
}
