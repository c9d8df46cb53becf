import { type RefObject, useLayoutEffect, useState } from 'react'
import { around } from './pan-and-zoom'

/** Smaller than this, cards are easier to read if they stand closer instead. */
const comfortable = 0.79
/** In steps, so that a window being dragged wider does not draw the picture anew for every pixel. */
const step = 20

/** How wide a picture may be at full size to be read without effort in this box. Undefined on the server. */
export function useRoom(box: RefObject<HTMLElement | null>): number | undefined {
  const [room, setRoom] = useState<number>()
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const look = () => {
      const across = element.clientWidth - around.x
      if (across > 0) setRoom(Math.floor(across / comfortable / step) * step)
    }
    look()
    const watch = new ResizeObserver(look)
    watch.observe(element)
    return () => watch.disconnect()
  }, [box])
  return room
}
