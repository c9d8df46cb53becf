/** Less than this is a press with an unsteady hand. */
const threshold = 6
/** So long a finger rests on a card until it takes it along; sooner, it scrolls. */
const restMs = 380

/**
 * Lets a mouse or a pen drag cards up and down, and a finger that rested on one; a quicker finger scrolls. While it is dragged only the card itself follows,
 * through its style: React hears of it once, at the end.
 *
 * @param onDrop  how far, in pixels at full size
 */
export function dragCards(
  ground: HTMLElement,
  isMovable: (id: string) => boolean,
  onDrop: (id: string, by: number) => void,
): () => void {
  let held: { card: HTMLElement; from: number; scale: number; pointer: number; far: boolean } | null = null
  let dropped = false
  let resting: { timer: ReturnType<typeof setTimeout>; x: number; y: number } | null = null
  const rise = () => {
    clearTimeout(resting?.timer)
    resting = null
  }
  const by = (event: PointerEvent) => (event.clientY - held!.from) / held!.scale
  const letGo = () => {
    rise()
    if (!held) return
    held.card.style.translate = ''
    delete held.card.dataset.held
    held = null
  }
  const down = (event: PointerEvent) => {
    const card = (event.target as Element).closest<HTMLElement>('[data-card]')
    // A second finger means the picture, not the card.
    if (!event.isPrimary) return letGo()
    if (!card || event.button !== 0 || !isMovable(card.dataset.card!)) return
    const scale = card.getBoundingClientRect().height / card.offsetHeight || 1
    dropped = false
    const from = { card, from: event.clientY, scale, pointer: event.pointerId, far: false }
    if (event.pointerType !== 'touch') {
      held = from
      return
    }
    const timer = setTimeout(() => {
      resting = null
      held = { ...from, far: true }
      card.dataset.held = ''
      navigator.vibrate?.(10)
    }, restMs)
    resting = { timer, x: event.clientX, y: event.clientY }
  }
  const move = (event: PointerEvent) => {
    if (resting && Math.hypot(event.clientX - resting.x, event.clientY - resting.y) > threshold) rise()
    if (held?.pointer !== event.pointerId) return
    if (!held.far && Math.abs(event.clientY - held.from) < threshold) return
    if (!held.far) {
      held.far = true
      held.card.dataset.held = ''
      held.card.setPointerCapture(event.pointerId)
    }
    held.card.style.translate = `0 ${by(event)}px`
  }
  const up = (event: PointerEvent) => {
    rise()
    if (held?.pointer !== event.pointerId) return
    const { card, far } = held
    const moved = by(event)
    letGo()
    if (!far) return
    dropped = true
    if (Math.abs(moved) >= threshold) onDrop(card.dataset.card!, moved)
  }
  /** The click that follows a drop would pick the card. */
  const click = (event: MouseEvent) => {
    if (dropped) event.stopPropagation()
    dropped = false
  }
  const ears = new AbortController()
  const { signal } = ears
  ground.addEventListener('pointerdown', down, { signal })
  ground.addEventListener('pointermove', move, { signal })
  ground.addEventListener('pointerup', up, { signal })
  ground.addEventListener('pointercancel', letGo, { signal })
  /** A card in hand is not scrolled away, and a long press opens no menu. */
  const stay = (event: Event) => {
    if (held?.far && event.cancelable) event.preventDefault()
  }
  ground.addEventListener('touchmove', stay, { signal, passive: false })
  ground.addEventListener('contextmenu', stay, { signal })
  ground.addEventListener('click', click, { signal, capture: true })
  return () => ears.abort()
}
