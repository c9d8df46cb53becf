import type { Capture } from '@/lib/model/capture'
import type { WordCheck } from '@/lib/model/word-check'
import { sha256Hex } from '@/lib/text/hash'
import { Witness } from './check-words'

type Page = Pick<Capture, 'id' | 'finding' | 'text' | 'textSha256'>

/**
 * Looks for an excerpt on a page. Words found are found, whatever the page; words not found on something that is not
 * the page (a wall, an error) or has hardly a text are not missing: nothing can be said of them.
 */
export function wordCheckOf(
  subject: Pick<WordCheck, 'subjectId' | 'claimId'>,
  excerpt: string,
  { id, finding, text, textSha256 }: Page,
  at: string,
): WordCheck {
  const { found, parts, isReordered } = text
    ? new Witness(text).check(excerpt)
    : { found: 'unreadable' as const, parts: [], isReordered: false }
  return {
    subjectId: subject.subjectId,
    claimId: subject.claimId,
    captureId: id,
    excerptSha256: sha256Hex(excerpt),
    textSha256,
    found: found === 'missing' && finding !== 'read' ? 'unreadable' : found,
    parts,
    isReordered,
    at,
  }
}
