'use client'

import { type PointerEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import type { Placed } from '@/lib/chain/layout-routes'
import styles from './graph-minimap.module.css'
import { around } from './pan-and-zoom'

/** As large as it may become, in pixels. */
const most = { width: 150, height: 170 }
/** A picture that is not this much larger than its window is found about in without: it only scrolls. */
const worthwhile = { across: 1.15, down: 2.8 }

interface GraphMinimapProps {
  /** The scrolling window it is a map of; its scale stands in `--scale`. */
  window: RefObject<HTMLElement | null>
  width: number
  height: number
  boxes: ReadonlyMap<string, Placed>
}

/**
 * The whole picture in small, with what the window shows of it. For eyes and a pointer only: keys scroll the window
 * itself, and the list says the same. Scrolling writes straight to one rectangle and never passes through React.
 */
export function GraphMinimap({ window, width, height, boxes }: GraphMinimapProps) {
  const view = useRef<SVGRectElement>(null)
  const [needed, setNeeded] = useState(false)
  const shrink = Math.min(most.width / width, most.height / height)

  // biome-ignore lint/correctness/useExhaustiveDependencies: once it is there, the rectangle is to be put in its place
  useEffect(() => {
    const box = window.current
    if (!box) return
    const look = () => {
      const scale = Number(getComputedStyle(box).getPropertyValue('--scale')) || 1
      const seen = { width: box.clientWidth / scale, height: (box.clientHeight - around.top) / scale }
      setNeeded(width > worthwhile.across * seen.width || height > worthwhile.down * seen.height)
      const rect = view.current
      if (!rect) return
      rect.setAttribute('x', String(box.scrollLeft / scale))
      rect.setAttribute('y', String(box.scrollTop / scale))
      rect.setAttribute('width', String(Math.min(width, seen.width)))
      rect.setAttribute('height', String(Math.min(height, seen.height)))
    }
    const sized = new ResizeObserver(look)
    sized.observe(box)
    // The scale is written to the style of the window.
    const styled = new MutationObserver(look)
    styled.observe(box, { attributeFilter: ['style'] })
    box.addEventListener('scroll', look, { passive: true })
    look()
    return () => {
      sized.disconnect()
      styled.disconnect()
      box.removeEventListener('scroll', look)
    }
  }, [window, width, height, needed])

  const cards = useMemo(
    () =>
      [...boxes.values()]
        .map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`)
        .join(''),
    [boxes],
  )
  if (!needed) return null
  const goTo = (event: PointerEvent<SVGSVGElement>) => {
    const box = window.current
    if (!box || (event.type === 'pointermove' && event.buttons !== 1)) return
    if (event.type === 'pointerdown') event.currentTarget.setPointerCapture(event.pointerId)
    const { left, top } = event.currentTarget.getBoundingClientRect()
    const scale = Number(box.style.getPropertyValue('--scale')) || 1
    box.scrollTo({
      left: ((event.clientX - left) / shrink) * scale - box.clientWidth / 2,
      top: ((event.clientY - top) / shrink) * scale - box.clientHeight / 2,
      behavior: 'instant',
    })
  }
  return (
    <svg
      className={styles.map}
      width={width * shrink}
      height={height * shrink}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      onPointerDown={goTo}
      onPointerMove={goTo}
    >
      <path className={styles.cards} d={cards} />
      <rect ref={view} className={styles.view} />
    </svg>
  )
}
