'use client'

import { type RefObject, useEffect } from 'react'
import styles from './article-text.module.css'
import { bringIntoView } from './bring-into-view'
import { rangeOf } from './dom-text'
import type { Span } from './selection'

/** How much a sentence deserves checking, 0–1. */
export interface Tint extends Span {
  worth: number
}

/** What is laid over the text without changing it. */
export interface Paint {
  tints?: readonly Tint[]
  /** Words that something beside the text speaks of; brought into view. */
  inHand?: Span
}

const grades = [
  { from: 0.9, name: styles['worth-high'] ?? 'worth-high' },
  { from: 0.73, name: styles['worth-middle'] ?? 'worth-middle' },
  { from: 0.55, name: styles['worth-low'] ?? 'worth-low' },
]
const handName = styles['in-hand'] ?? 'in-hand'

/**
 * Tints sentences and marks the words in hand, without cutting the text any further (CSS Custom Highlight API). A browser
 * without it shows neither, and the tray beside the text says the same in words.
 *
 * @param drawn  changes when the text is drawn anew, and its old places are gone
 */
export function useTextPaint(root: RefObject<HTMLElement | null>, { tints, inHand }: Paint, drawn: unknown) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `drawn` says that the places are others now
  useEffect(() => {
    const box = root.current
    if (!box || !tints || !('highlights' in CSS)) return
    const ranges = grades.map(() => [] as Range[])
    for (const tint of tints) {
      const grade = grades.findIndex(({ from }) => tint.worth >= from)
      const range = grade >= 0 && rangeOf(box, tint.start, tint.end)
      if (range) ranges[grade]?.push(range)
    }
    grades.forEach(({ name }, grade) => {
      const highlight = new Highlight(...(ranges[grade] ?? []))
      highlight.priority = -2
      CSS.highlights.set(name, highlight)
    })
    return () => {
      for (const { name } of grades) CSS.highlights.delete(name)
    }
  }, [root, tints, drawn])

  const start = inHand?.start
  const end = inHand?.end
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useEffect(() => {
    const box = root.current
    const range = box && start !== undefined && end !== undefined ? rangeOf(box, start, end) : null
    if (!range || !('highlights' in CSS)) return
    const highlight = new Highlight(range)
    highlight.priority = -1
    CSS.highlights.set(handName, highlight)
    return () => {
      CSS.highlights.delete(handName)
    }
  }, [root, start, end, drawn])

  useEffect(() => {
    const box = root.current
    const range = box && start !== undefined && end !== undefined ? rangeOf(box, start, end) : null
    const there = range?.startContainer.parentElement
    if (there) bringIntoView(there)
  }, [root, start, end])
}
