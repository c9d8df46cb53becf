import type { Finding } from '@/lib/model/capture-kinds'
import type { WordCheck } from '@/lib/model/word-check'
import type { Witness } from './check-words'

/** What was found of an excerpt on a page. */
export type FoundWords = Pick<WordCheck, 'found' | 'parts' | 'isReordered'>

/**
 * Looks for an excerpt on a page. Words found are found, whatever the page; words not found on something that is not
 * the page (a wall, an error) or has hardly a text are not missing: nothing can be said of them.
 *
 * @param page     null when it has no text
 * @param finding  what the page was found to be when it was read
 */
export function foundOn(page: Witness | null, finding: Finding, excerpt: string): FoundWords {
  if (!page) return { found: 'unreadable', parts: [], isReordered: false }
  const checked = page.check(excerpt)
  return checked.found === 'missing' && finding !== 'read' ? { ...checked, found: 'unreadable' } : checked
}
