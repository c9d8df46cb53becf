import type { Capture } from '@/lib/model/capture'
import type { WordCheck } from '@/lib/model/word-check'
import { sha256Hex } from '@/lib/text/hash'
import { Witness } from './check-words'
import { foundOn } from './found-on'

type Page = Pick<Capture, 'id' | 'finding' | 'text' | 'textSha256'>

/** What was found of an excerpt on its page, with the hashes of what was compared. */
export function wordCheckOf(
  subject: Pick<WordCheck, 'subjectId' | 'claimId'>,
  excerpt: string,
  { id, finding, text, textSha256 }: Page,
  at: string,
): WordCheck {
  const { found, parts, isReordered } = foundOn(text ? new Witness(text) : null, finding, excerpt)
  return {
    subjectId: subject.subjectId,
    claimId: subject.claimId,
    captureId: id,
    excerptSha256: sha256Hex(excerpt),
    textSha256,
    found,
    parts,
    isReordered,
    at,
  }
}
