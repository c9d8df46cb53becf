/** Less than this is a press with an unsteady hand. */
const threshold = 6

/**
 * Lets a mouse or a pen drag cards up and down; a finger scrolls. While it is dragged only the card itself follows,
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
  const by = (event: PointerEvent) => (event.clientY - held!.from) / held!.scale
  const letGo = () => {
    if (!held) return
    held.card.style.translate = ''
    delete held.card.dataset.held
    held = null
  }
  const down = (event: PointerEvent) => {
    const card = (event.target as Element).closest<HTMLElement>('[data-card]')
    if (!card || event.button !== 0 || event.pointerType === 'touch' || !isMovable(card.dataset.card!)) return
    const scale = card.getBoundingClientRect().height / card.offsetHeight || 1
    dropped = false
    held = { card, from: event.clientY, scale, pointer: event.pointerId, far: false }
  }
  const move = (event: PointerEvent) => {
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
    if (held?.pointer !== event.pointerId) return
    const { card, far } = held
    const moved = by(event)
    letGo()
    if (!far) return
    dropped = true
    onDrop(card.dataset.card!, moved)
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
  ground.addEventListener('click', click, { signal, capture: true })
  return () => ears.abort()
}
