'use client'

import { type RefObject, useEffect } from 'react'
import styles from './article-text.module.css'
import { rangeOf } from './dom-text'
import type { Span } from './selection'

// A CSS module renames highlights as it does classes.
const name = styles.attribution ?? 'attribution'

/**
 * Paints the attribution phrases of the chosen claim without cutting the text any further (CSS Custom Highlight API).
 * A browser without it shows the same phrases in the chain only.
 */
export function usePhraseHighlight(root: RefObject<HTMLElement | null>, spans: readonly Span[]) {
  useEffect(() => {
    const box = root.current
    if (!box || !('highlights' in CSS)) return
    const ranges = spans.flatMap((span) => rangeOf(box, span.start, span.end) ?? [])
    CSS.highlights.set(name, new Highlight(...ranges))
    return () => {
      CSS.highlights.delete(name)
    }
  }, [root, spans])
}
