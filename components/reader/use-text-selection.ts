'use client'

import { type RefObject, useCallback, useEffect, useState } from 'react'
import { rangeOf, selectedOffsets } from './dom-text'
import { type Span, tidySpan } from './selection'

/** What is selected in the text, and where its last line ends in the coordinates of the text's own box. */
export interface TextSelection extends Span {
  x: number
  y: number
}

/**
 * The person's selection in the article as a span of its text: from mouse, finger or keys alike. While a button is down
 * it waits, so that nothing pops up under a moving pointer.
 */
export function useTextSelection(root: RefObject<HTMLElement | null>, text: string) {
  const [selection, setSelection] = useState<TextSelection | null>(null)

  useEffect(() => {
    let dragging = false
    const read = () => {
      const box = root.current
      if (!box || dragging) return
      setSelection((before) => {
        const now = readSelection(box, text)
        return same(before, now) ? before : now
      })
    }
    const onDown = (event: PointerEvent) => {
      dragging = event.pointerType === 'mouse' && root.current?.contains(event.target as Node) === true
    }
    const onUp = () => {
      dragging = false
      // The browser clears an old selection only after the pointer is up.
      setTimeout(read)
    }
    document.addEventListener('selectionchange', read)
    document.addEventListener('pointerdown', onDown)
    document.addEventListener('pointerup', onUp)
    document.addEventListener('pointercancel', onUp)
    return () => {
      document.removeEventListener('selectionchange', read)
      document.removeEventListener('pointerdown', onDown)
      document.removeEventListener('pointerup', onUp)
      document.removeEventListener('pointercancel', onUp)
    }
  }, [root, text])

  const clear = useCallback(() => {
    getSelection()?.removeAllRanges()
    setSelection(null)
  }, [])
  return { selection, clear }
}

function readSelection(root: HTMLElement, text: string): TextSelection | null {
  const offsets = selectedOffsets(root)
  if (!offsets || offsets.anchor === offsets.focus) return null
  const span = tidySpan(text, offsets.anchor, offsets.focus)
  const lastLine = span && [...(rangeOf(root, span.start, span.end)?.getClientRects() ?? [])].at(-1)
  if (!span || !lastLine) return null
  const box = root.getBoundingClientRect()
  return { ...span, x: lastLine.right - box.left, y: lastLine.bottom - box.top }
}

const same = (a: TextSelection | null, b: TextSelection | null) =>
  a?.start === b?.start && a?.end === b?.end && a?.x === b?.x && a?.y === b?.y
