import type { ClaimFile } from '@/lib/model/file'

/** The parts of a claim in which a change is told, in the order they are told. */
const claimParts = [
  'words',
  'gloss',
  'note',
  'passages',
  'chain',
  'evidence',
  'verdict',
  'stage',
  'holder',
  'flags',
] as const
export type ClaimPart = (typeof claimParts)[number]

const lookAt: Record<ClaimPart, (file: ClaimFile) => unknown> = {
  words: ({ claim }) => claim.text,
  gloss: ({ claim }) => [claim.gloss, claim.glossLanguage],
  note: ({ claim }) => claim.note,
  passages: ({ anchors }) => anchors,
  chain: ({ appearances, citations }) => [appearances, citations],
  evidence: ({ evidence }) => evidence,
  verdict: ({ verdicts, signOffs }) => [verdicts, signOffs],
  stage: ({ claim }) => claim.stage,
  holder: ({ claim }) => claim.holderId,
  flags: ({ dismissals }) => dismissals,
}

/** What is not the same in two states of one claim: "Sari changed its words and the evidence", not "something changed". */
export const changedParts = (before: ClaimFile, after: ClaimFile): ClaimPart[] =>
  claimParts.filter((part) => JSON.stringify(lookAt[part](before)) !== JSON.stringify(lookAt[part](after)))
