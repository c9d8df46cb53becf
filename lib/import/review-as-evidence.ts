import type { Voice } from '@/lib/i18n/say'
import type { Rating, Stance } from '@/lib/model/ratings'
import { draftLimits, type OthersReview } from './claim-draft'

/** What somebody's verdict does to the claim. Whatever is neither on the one side nor the other is context. */
const stanceOf: Partial<Record<Rating, Stance>> = {
  true: 'supports',
  mostly_true: 'supports',
  mostly_false: 'refutes',
  false: 'refutes',
}

/**
 * Somebody else's verdict as a piece of Evidence: who gave it, in which words, where it can be read. It is never a
 * Verdict of this newsroom, which takes a person of this newsroom.
 */
export function reviewAsEvidence(review: OthersReview, say: Voice) {
  const { by, words, title, url, on, why } = review
  const told = words ?? title
  const name =
    by && told
      ? say(words ? 'imports.evidence.title' : 'imports.evidence.by_title', { by, words: told, title: told })
      : by
        ? say('imports.evidence.checked', { by })
        : words
          ? say('imports.evidence.unnamed', { words })
          : (title ?? url ?? say('imports.field.rating'))
  const note = [
    words && say('imports.evidence.note', { words }),
    on && say('imports.evidence.on', { on }),
    title && title !== told && title,
    why,
  ]
  return {
    title: name.slice(0, 500).toWellFormed(),
    stance: (review.rating && stanceOf[review.rating]) ?? ('context' as const),
    url,
    note: note.filter(Boolean).join('\n').slice(0, draftLimits.note).toWellFormed() || null,
  }
}
