/** Where a phone shows the chosen claim at the foot of the text, and hides this much of it. */
const covered = () => (matchMedia('(max-width: 900px)').matches ? 300 : 0)

/** Scrolls to something only when it is out of sight, so that the page never moves under a person's eyes. */
export function bringIntoView(element: Element) {
  const { top, bottom } = element.getBoundingClientRect()
  const edge = window.innerHeight * 0.12
  const foot = window.innerHeight - Math.max(edge, covered())
  if (top >= edge && bottom <= foot) return
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  const middle = (foot - (bottom - top)) / 2
  window.scrollBy({ top: top - Math.max(edge, middle), behavior: still ? 'instant' : 'smooth' })
}
