import type { Block } from '@/lib/model/article'
import type { ClaimDraft } from './claim-draft'

/**
 * A list of claims as a text that can be worked on like an article: a line for each, in the order of the file. Claims
 * in the same words share a line.
 */
export function listOfClaims(drafts: readonly Pick<ClaimDraft, 'text'>[]): {
  text: string
  blocks: Block[]
  spans: { start: number; end: number }[]
} {
  const lines = new Map<string, { start: number; end: number }>()
  let text = ''
  const spans = drafts.map(({ text: claim }) => {
    const known = lines.get(claim)
    if (known) return known
    const start = text === '' ? 0 : text.length + 2
    text += `${text === '' ? '' : '\n\n'}${claim}`
    const span = { start, end: text.length }
    lines.set(claim, span)
    return span
  })
  return { text, blocks: [...lines.values()].map((span) => ({ kind: 'list_item', ...span })), spans }
}

/** The language most of the drafts say they are in, or null when none says. */
export function commonLanguage(drafts: readonly Pick<ClaimDraft, 'language'>[]): string | null {
  const counts = new Map<string, number>()
  for (const { language } of drafts) if (language) counts.set(language, (counts.get(language) ?? 0) + 1)
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? null
}

/** The reviewer of most of them, or null: of a mixed list nobody is the author. */
export function commonReviewer(drafts: readonly Pick<ClaimDraft, 'review'>[]): string | null {
  const name = commonLanguage(drafts.map(({ review }) => ({ language: review?.by ?? null })))
  const theirs = drafts.filter(({ review }) => review?.by === name).length
  return name !== null && theirs * 2 > drafts.length ? name : null
}
