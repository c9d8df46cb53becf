/** What a card, a row or an underline is called in the page, so that a finding can point at it. */
export const pointable = (...ids: (string | null)[]) => ({ 'data-ids': ids.filter(Boolean).join(' ') })

/** Brings what bears one of the ids into view, lights it up for a moment and hands the focus to the first. */
export function pointAt(ids: readonly string[]) {
  const found = ids.flatMap((id) => [
    ...document.querySelectorAll<HTMLElement>(`[data-ids~="${CSS.escape(id)}"]`),
  ])
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  found[0]?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' })
  found[0]?.focus({ preventScroll: true })
  for (const element of found)
    element.animate(
      { outline: ['3px solid var(--accent)', '3px solid transparent'], outlineOffset: ['2px', '2px'] },
      { duration: still ? 1 : 1600, easing: 'ease-in' },
    )
}
