import type { Draft } from './attribution-draft'
import { cueVerbs } from './cue-group'
import { clauseFrames } from './frames/clauses'
import { cliticFrames } from './frames/clitics'
import { adjectiveFrames } from './frames/feelings'
import { nounFrames } from './frames/nouns'
import { asFrames, labelFrames } from './frames/openings'
import { passiveFrames } from './frames/passives'
import { quoteFrames } from './frames/quotes'
import { phraseFrames, shareContent } from './frames/set-phrases'
import type { View } from './sentence-view'

/**
 * Every attribution of one view, left to right. The frames go from what is surest to what is least sure; each takes
 * its words away from the next.
 */
export function readSentence(view: View): Draft[] {
  const found: Draft[] = []
  const verbs = cueVerbs(view)
  asFrames(view, found)
  phraseFrames(view, verbs, found)
  quoteFrames(view, verbs, found)
  cliticFrames(view, found)
  nounFrames(view, verbs, found)
  clauseFrames(view, verbs, found)
  passiveFrames(view, verbs, found)
  adjectiveFrames(view, verbs, found)
  labelFrames(view, found)
  shareContent(view, found)
  return found.sort((a, b) => a.cue.from - b.cue.from)
}
