/** The whole width in view, or all of it. */
export type Fit = 'width' | 'all'

/** Smaller than this nothing can be read; to see that, one asks for the whole picture. */
const least = { width: 0.6, all: 0.1 }
const most = 3
/** Further away cards say who they are and no more; nearer they say all they know. The style sheets of cards do it. */
const far = 0.5
const near = 1.45
/** Room around the picture and for the lane names above it, as in the style sheet. */
export const around = { x: 40, top: 46, bottom: 20 }

/**
 * Puts the hands on a scrolling window: ctrl + wheel and two fingers zoom about the pointer, dragging the ground or
 * one finger moves it, + − 0 9 do the same from the keyboard. The scale is written to `--scale` and nowhere else.
 */
export function panAndZoom(window: HTMLElement, size: () => { width: number; height: number }) {
  let scale = 1
  let fitted: Fit | null = 'width'

  const write = (next: number) => {
    scale = next
    window.style.setProperty('--scale', String(next))
    window.dataset.zoom = next < far ? 'far' : next >= near ? 'near' : ''
  }

  const fitTo = (how: Fit) => {
    fitted = how
    const { width, height } = size()
    if (width === 0 || window.clientWidth === 0) return
    const across = (window.clientWidth - around.x) / width
    const down = (heightToFill(window) - around.top - around.bottom) / height
    write(Math.min(1, Math.max(least[how], how === 'all' ? Math.min(across, down) : across)))
  }

  /** @param at  the point of the window that stays where it is; its middle if left out */
  const zoom = (by: number, at?: { x: number; y: number }) => {
    fitted = null
    const x = at?.x ?? window.clientWidth / 2
    const y = at?.y ?? window.clientHeight / 2
    const next = Math.min(most, Math.max(least.all, scale * by))
    const left = ((window.scrollLeft + x - around.x / 2) / scale) * next
    const top = ((window.scrollTop + y - around.top) / scale) * next
    write(next)
    window.scrollTo({ left: left + around.x / 2 - x, top: top + around.top - y, behavior: 'instant' })
  }

  const inWindow = (event: { clientX: number; clientY: number }) => {
    const { left, top } = window.getBoundingClientRect()
    return { x: event.clientX - left, y: event.clientY - top }
  }
  const wheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    zoom(Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.0025)), inWindow(event))
  }
  const down = (event: PointerEvent) => {
    if (
      event.pointerType !== 'touch' &&
      event.button === 0 &&
      !(event.target as Element).closest('button, a')
    ) {
      window.dataset.dragging = ''
      window.setPointerCapture(event.pointerId)
    }
  }
  const move = (event: PointerEvent) => {
    if ('dragging' in window.dataset) window.scrollBy(-event.movementX, -event.movementY)
  }
  const up = () => {
    delete window.dataset.dragging
  }
  /** Two fingers as they lay last; pointer events are no help, since the browser takes them away when it scrolls. */
  let pinched: { apart: number; x: number; y: number } | null = null
  const pinch = (event: TouchEvent) => {
    const [a, b] = event.touches
    if (event.touches.length !== 2 || !a || !b) {
      pinched = null
      return
    }
    // What two fingers do is done here, so that the browser neither scrolls nor enlarges the page.
    if (event.cancelable) event.preventDefault()
    const apart = Math.max(1, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY))
    const middle = inWindow({ clientX: (a.clientX + b.clientX) / 2, clientY: (a.clientY + b.clientY) / 2 })
    if (pinched) {
      window.scrollBy({ left: pinched.x - middle.x, top: pinched.y - middle.y, behavior: 'instant' })
      zoom(apart / pinched.apart, middle)
    }
    pinched = { apart, ...middle }
  }
  const acts: Record<string, () => void> = {
    '+': () => zoom(1.25),
    '=': () => zoom(1.25),
    '-': () => zoom(1 / 1.25),
    '0': () => fitTo('width'),
    '9': () => fitTo('all'),
  }
  const key = (event: KeyboardEvent) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : acts[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }

  const watch = new ResizeObserver(() => fitted && fitTo(fitted))
  watch.observe(window)
  const ears = new AbortController()
  const { signal } = ears
  window.addEventListener('wheel', wheel, { passive: false, signal })
  window.addEventListener('pointerdown', down, { signal })
  window.addEventListener('pointermove', move, { signal })
  window.addEventListener('pointerup', up, { signal })
  window.addEventListener('pointercancel', up, { signal })
  for (const touch of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const)
    window.addEventListener(touch, pinch, { passive: false, signal })
  window.addEventListener('keydown', key, { signal })
  fitTo('width')

  return {
    fitTo,
    zoom: (by: number) => zoom(by),
    /** The picture has another size: fit it again, unless a person chose a scale. */
    refit: () => void (fitted && fitTo(fitted)),
    letGo: () => {
      watch.disconnect()
      ears.abort()
    },
  }
}

/** The window grows with the picture up to a limit, so its own height says nothing: the limit does. */
function heightToFill(window: HTMLElement): number {
  const limit = Number.parseFloat(getComputedStyle(window).maxHeight)
  return Number.isNaN(limit) ? window.clientHeight : limit
}
