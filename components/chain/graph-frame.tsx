'use client'

import { Expand, Maximize, Minimize, MoveHorizontal, ZoomIn, ZoomOut } from 'lucide-react'
import { type CSSProperties, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { IconButton } from '@/components/ui/button'
import type { Placed } from '@/lib/chain/layout-routes'
import styles from './graph-frame.module.css'
import { GraphMinimap } from './graph-minimap'
import { type Fit, panAndZoom } from './pan-and-zoom'

interface GraphFrameProps {
  /** Said of the picture as a whole. */
  label: string
  /** Beside the tools, above the window. */
  header?: ReactNode
  /** What else one can do with the picture, before the tools that size it. */
  tools?: ReactNode
  width: number
  height: number
  /** Where the cards stand, for the map in the corner of a picture that is larger than its window. */
  boxes?: ReadonlyMap<string, Placed>
  /** Names of columns, above the picture: they stay in view while it scrolls. */
  lanes?: readonly { key: string; x: number; width: number; name: string; hint: string }[]
  children: ReactNode
  /** Stays at the bottom of the frame. */
  footer?: ReactNode
}

/**
 * The window onto a picture. By default the picture is as wide as the window and scrolls down, like the text it
 * belongs to; scrolling, dragging and touch are the browser's own. Only the scale is ours, and it goes straight
 * into one CSS variable: a frame of zooming never passes through React.
 */
export function GraphFrame({
  label,
  header,
  tools,
  width,
  height,
  boxes,
  lanes = [],
  children,
  footer,
}: GraphFrameProps) {
  const t = useTranslations('chain.picture')
  const frame = useRef<HTMLElement>(null)
  const window = useRef<HTMLDivElement>(null)
  const hands = useRef<ReturnType<typeof panAndZoom> | null>(null)
  const [full, setFull] = useState(false)
  const size = useRef({ width, height })
  size.current = { width, height }

  useLayoutEffect(() => {
    if (!window.current) return
    const made = panAndZoom(window.current, () => size.current)
    hands.current = made
    return made.letGo
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a picture of another size is fitted anew
  useLayoutEffect(() => hands.current?.refit(), [width, height])
  useEffect(() => {
    const look = () => setFull(document.fullscreenElement === frame.current)
    document.addEventListener('fullscreenchange', look)
    return () => document.removeEventListener('fullscreenchange', look)
  }, [])

  const fitTo = (how: Fit) => () => hands.current?.fitTo(how)
  const turnFull = () => (full ? document.exitFullscreen() : frame.current?.requestFullscreen())
  return (
    <section ref={frame} className={styles.frame} aria-label={label}>
      <div className={styles.top}>
        {header}
        <div className={styles.hands}>
          {tools && <div className={styles.beside}>{tools}</div>}
          <div className={styles.tools} role="toolbar" aria-label={t('tools')}>
            <IconButton
              size="small"
              label={t('zoom_out')}
              keys="−"
              icon={<ZoomOut />}
              onClick={() => hands.current?.zoom(1 / 1.25)}
            />
            <IconButton
              size="small"
              label={t('zoom_in')}
              keys="+"
              icon={<ZoomIn />}
              onClick={() => hands.current?.zoom(1.25)}
            />
            <IconButton
              size="small"
              label={t('fit_width')}
              keys="0"
              icon={<MoveHorizontal />}
              onClick={fitTo('width')}
            />
            <IconButton size="small" label={t('fit_all')} keys="9" icon={<Expand />} onClick={fitTo('all')} />
            <IconButton
              size="small"
              label={t(full ? 'leave_full_screen' : 'full_screen')}
              icon={full ? <Minimize /> : <Maximize />}
              onClick={turnFull}
            />
          </div>
        </div>
      </div>
      <div className={styles.place}>
        <div
          ref={window}
          className={styles.window}
          style={{ '--width': width, '--height': height } as CSSProperties}
        >
          <div className={styles.room}>
            {lanes.length > 0 && (
              <div className={styles.lanes} aria-hidden="true">
                {lanes.map((lane) => (
                  <div
                    key={lane.key}
                    className={styles.lane}
                    style={{ '--x': lane.x, '--lane': lane.width } as CSSProperties}
                  >
                    <b>{lane.name}</b> <span>{lane.hint}</span>
                  </div>
                ))}
              </div>
            )}
            <div className={styles.stage}>{children}</div>
          </div>
        </div>
        {boxes && <GraphMinimap window={window} width={width} height={height} boxes={boxes} />}
      </div>
      {footer}
    </section>
  )
}
