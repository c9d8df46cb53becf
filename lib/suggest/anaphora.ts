import type { SourceKind } from '@/lib/model/source-kinds'
import type { Lexicon } from './lexicon'
import { kindOf } from './source-kind'

const mediaKinds: readonly SourceKind[] = ['outlet', 'agency']

/**
 * The sources an article has named so far, latest first: what "he", "media tersebut" or "that newspaper" may point to.
 * It proposes; whether "that Russian newspaper" is any of them is for a person to say.
 */
export class NamedSoFar {
  private readonly names: { name: string; kind: SourceKind }[] = []

  constructor(private readonly lexicon: Lexicon) {}

  name(name: string, kind: SourceKind) {
    const at = this.names.findIndex((known) => known.name === name)
    if (at >= 0) this.names.splice(at, 1)
    this.names.unshift({ name, kind })
  }

  /** Whether a source only points back. */
  pointsBack(name: string): boolean {
    const { anaphora, demonstratives } = this.lexicon.cues
    const words = name.toLowerCase().split(/\s+/)
    const [first = '', last = ''] = [words[0], words.at(-1)]
    if (words.length === 1 && anaphora.pronouns.includes(first)) return true
    if (demonstratives.after.includes(last)) return true
    return (
      demonstratives.before.includes(first) &&
      words.length <= 3 &&
      anaphora.nouns.includes(last) &&
      !/\p{Lu}/u.test(name.slice(1))
    )
  }

  /** Up to three earlier sources of the same nature, the likeliest first. */
  candidates(name: string): string[] {
    const kind = kindOf(name, this.lexicon)
    const isMedia = mediaKinds.includes(kind)
    const like = this.names.filter((known) =>
      isMedia ? mediaKinds.includes(known.kind) : known.kind === kind,
    )
    return like.slice(0, 3).map((known) => known.name)
  }
}
