import type { LucideIcon } from 'lucide-react'

/** Something one can go to, or do here and now. */
export interface PaletteRow {
  id: string
  label: string
  /** What kind of thing it is, or where it stands. */
  hint: string
  href?: string
  run?: () => void
  icon: LucideIcon
  lang?: string
}

/**
 * The rows in which every typed word begins some word, the order kept: a label is looked at as people see it, so
 * accents and capitals do not matter.
 */
export function matching<T extends Pick<PaletteRow, 'label' | 'hint'>>(
  rows: readonly T[],
  typed: string,
): T[] {
  const wanted = wordsOf(typed)
  return rows.filter((row) => {
    const has = wordsOf(`${row.label} ${row.hint}`)
    return wanted.every((word) => has.some((one) => one.startsWith(word)))
  })
}

const wordsOf = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
