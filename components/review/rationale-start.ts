import type { ClaimFile } from '@/lib/model/file'
import type { Stance } from '@/lib/model/ratings'

/**
 * What was found, as a first line of a rationale to go on from: how much of the chain was read, and the evidence by
 * what it does. Says nothing that is not in the claim's file, and judges nothing.
 */
export function rationaleStart(
  { appearances, evidence }: Pick<ClaimFile, 'appearances' | 'evidence'>,
  say: { read: (read: number, hops: number) => string; evidence: (stance: Stance, titles: string) => string },
): string {
  const hops = appearances.filter(({ isArticle }) => !isArticle)
  const read = hops.filter(({ access }) => access === 'read')
  const titles = (wanted: Stance) =>
    evidence.filter(({ stance }) => stance === wanted).map(({ title }) => title)
  return [
    say.read(read.length, hops.length),
    ...(['supports', 'refutes', 'context'] as const).flatMap((stance) => {
      const found = titles(stance)
      return found.length > 0 ? [say.evidence(stance, found.join('; '))] : []
    }),
  ].join('\n')
}
