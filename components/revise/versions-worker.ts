import { answerAsWorker } from '@/components/data/worker-answers'
import { carry } from '@/lib/anchor/carry'
import { textChanges } from '@/lib/review/text-changes'
import type { CompareAnswer, CompareQuestion, Landing } from './compare-versions'

answerAsWorker<CompareQuestion, CompareAnswer>(({ before, after, anchors }) => {
  const { placed, toConfirm, lost } = carry(before.text, after.text, anchors)
  const landed = new Map<string, Landing>(
    [...placed, ...toConfirm, ...lost].map(({ anchor, placing, now }) => [
      anchor.id,
      {
        anchor,
        placement: placing.placement,
        score: placing.score,
        now: now && { start: now.start, end: now.end },
      },
    ]),
  )
  return {
    rows: textChanges(before, after),
    landings: anchors.flatMap((anchor) => landed.get(anchor.id) ?? []),
  }
})
