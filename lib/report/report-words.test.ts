import { expect, test } from 'vitest'
import wordsEn from '@/lib/i18n/words/report.en.json'
import wordsId from '@/lib/i18n/words/report.id.json'
import { severities } from '@/lib/model/analysis'
import { accesses } from '@/lib/model/appearance-kinds'
import { blockKinds } from '@/lib/model/block-kinds'
import { credibilities, stances } from '@/lib/model/ratings'
import { relationNames } from '@/lib/model/relations'
import { reportParts } from '@/lib/model/report-parts'
import { reliabilities } from '@/lib/model/source-kinds'
import { stages } from '@/lib/model/stage-names'
import { ratingLooks, statusOf } from '@/lib/review/status'
import { knownGlyphs } from './glyphs'

const coded = {
  section: reportParts,
  block: blockKinds,
  used: relationNames,
  card_access: accesses,
  severity: severities,
  stance: stances,
  credibility: credibilities.map(String),
  reliability: reliabilities,
} as const

test.each(Object.keys(coded) as (keyof typeof coded)[])('every %s has a word in both languages', (group) => {
  for (const words of [wordsEn, wordsId])
    expect(Object.keys(words[group]).toSorted()).toEqual([...coded[group]].toSorted())
})

test('every status has its shape on paper as it has on the screen', () => {
  const icons = [
    ...Object.values(ratingLooks).map(({ icon }) => icon),
    ...stages.map((stage) => statusOf({ stage, owesCorrection: false, verdicts: [] }, []).icon),
    statusOf({ stage: 'open', owesCorrection: true, verdicts: [] }, []).icon,
    statusOf({ stage: 'approved', owesCorrection: false, verdicts: [] }, [{ code: 'stale' }]).icon,
  ]
  for (const icon of icons) expect(knownGlyphs).toContain(icon)
})
