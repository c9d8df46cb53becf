'use client'

import { type KeyboardEvent, type RefObject, useCallback, useEffect, useState } from 'react'
import { keyPressed } from '@/components/ui/pressed-keys'
import type { Block } from '@/lib/model/article'
import { type CaretStep, moveCaret, sentenceAt } from './caret'
import { offsetInNextLine, rangeOf, select, selectedOffsets } from './dom-text'

/** Where the caret is drawn, in the coordinates of the text's own box. */
export interface CaretBox {
  at: number
  x: number
  y: number
  height: number
}

interface Options {
  root: RefObject<HTMLElement | null>
  text: string
  /** Where it may stand. */
  blocks: readonly Block[]
  language: string
  /** What selects the sentence. */
  sentenceKeys: string
  /** Where it first appears. */
  startAt: () => number
}

const plainSteps: Record<string, CaretStep> = {
  ArrowLeft: 'word_back',
  ArrowRight: 'word_on',
  Home: 'block_start',
  End: 'block_end',
}
const modifiedSteps: Record<string, CaretStep> = {
  ArrowLeft: 'letter_back',
  ArrowRight: 'letter_on',
  ArrowUp: 'block_back',
  ArrowDown: 'block_on',
  Home: 'text_start',
  End: 'text_end',
}

/** A caret in a text that nobody can type in: arrows move it, Shift selects. See `caret.ts` for why. */
export function useTextCaret({ root, text, blocks, language, sentenceKeys, startAt }: Options) {
  const [caret, setCaret] = useState<CaretBox | null>(null)

  const show = useCallback(
    (at: number) => {
      const box = root.current
      const line = box && rangeOf(box, at, at)?.getClientRects()[0]
      if (!box || !line) return setCaret(null)
      const origin = box.getBoundingClientRect()
      setCaret({ at, x: line.left - origin.left, y: line.top - origin.top, height: line.height })
    },
    [root],
  )

  const go = useCallback(
    (to: number, extend: boolean) => {
      const box = root.current
      if (!box) return
      const anchor = extend ? (selectedOffsets(box)?.anchor ?? to) : to
      select(box, anchor, to)
      show(to)
    },
    [root, show],
  )

  const onFocus = () => {
    const box = root.current
    // A click has put the selection where it was meant; only the Tab key comes without a place.
    if (!box?.matches(':focus-visible')) return
    const at = selectedOffsets(box)?.focus
    if (at === undefined) go(startAt(), false)
    else show(at)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const box = root.current
    if (!box || event.target !== box) return
    const at = selectedOffsets(box)?.focus ?? startAt()
    const modified = event.ctrlKey || event.metaKey || event.altKey
    if (!modified && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault()
      const down = event.key === 'ArrowDown'
      const next = offsetInNextLine(box, at, down ? 1 : -1)
      go(next ?? moveCaret(text, blocks, at, down ? 'block_on' : 'block_back', language), event.shiftKey)
      return
    }
    if (keyPressed(event) === sentenceKeys) {
      event.preventDefault()
      const sentence = sentenceAt(text, blocks, at, language)
      if (!sentence) return
      select(box, sentence.start, sentence.end)
      show(sentence.end)
      return
    }
    const step = (modified ? modifiedSteps : plainSteps)[turned(event.key, directionAt(box, at))]
    if (!step) return
    event.preventDefault()
    go(moveCaret(text, blocks, at, step, language), event.shiftKey)
  }

  const hide = useCallback(() => setCaret(null), [])

  // The drawn caret would stay behind when the column is set anew.
  useEffect(() => {
    if (!caret) return
    const onResize = () => show(caret.at)
    window.addEventListener('resize', onResize)
    return () => window.removeEventListener('resize', onResize)
  }, [caret, show])

  return { caret, onFocus, onKeyDown, hide }
}

/** In right-to-left text the left arrow goes on. */
function turned(key: string, direction: string): string {
  if (direction !== 'rtl') return key
  return key === 'ArrowLeft' ? 'ArrowRight' : key === 'ArrowRight' ? 'ArrowLeft' : key
}

function directionAt(root: HTMLElement, at: number): string {
  const node = rangeOf(root, at, at)?.startContainer
  const element = node instanceof Element ? node : node?.parentElement
  return element ? getComputedStyle(element).direction : 'ltr'
}
