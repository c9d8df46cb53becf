/** Scrolls to something only when it is out of sight, so that the page never moves under a person's eyes. */
export function bringIntoView(element: Element) {
  const { top, bottom } = element.getBoundingClientRect()
  const edge = window.innerHeight * 0.12
  if (top >= edge && bottom <= window.innerHeight - edge) return
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  element.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' })
}
