import type { WordCheck } from '@/lib/model/word-check'
import { type Finding, nameOf, type Reading } from './reading'

/**
 * Excerpts that do not stand on the page that was kept of them: none of the words, or other words than were written
 * down. That is a finding of `lib/witness`, given in as a fact; a page without a text to look in says nothing.
 */
export function wordFlags({ chain, extras }: Reading): Finding[] {
  const names = new Map<string, string>([
    ...chain.appearances.map(({ id }, v) => [id, nameOf(chain, v)] as const),
    ...(extras.evidence ?? []).map(({ id, title }) => [id, title] as const),
  ])
  return (extras.wordChecks ?? []).flatMap(({ subjectId, found }: WordCheck): Finding[] => {
    const source = names.get(subjectId)
    if (source === undefined || (found !== 'missing' && found !== 'changed')) return []
    const severity = found === 'missing' ? 'serious' : 'caution'
    return [{ code: 'quote-not-found', severity, points: [subjectId], facts: { source, how: found } }]
  })
}
