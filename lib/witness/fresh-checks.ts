import type { Appearance } from '@/lib/model/appearance'
import type { Evidence } from '@/lib/model/evidence'
import type { WordCheck } from '@/lib/model/word-check'
import { sha256Hex } from '@/lib/text/hash'

type Subject = Pick<Appearance | Evidence, 'id' | 'excerpt' | 'captureId'>

/** Those checks that were made of the words and the page of today. A Capture never changes, so its id will do. */
export function freshChecks(checks: readonly WordCheck[], subjects: readonly Subject[]): WordCheck[] {
  if (checks.length === 0) return []
  const byId = new Map<string, Subject>(subjects.map((subject) => [subject.id, subject]))
  return checks.filter(({ subjectId, captureId, excerptSha256 }) => {
    const subject = byId.get(subjectId)
    return subject?.excerpt && subject.captureId === captureId && sha256Hex(subject.excerpt) === excerptSha256
  })
}
