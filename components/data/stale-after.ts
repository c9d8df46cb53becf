import type { QueryKey } from '@tanstack/react-query'
import type { SubjectKind } from '@/lib/model/entry'
import type { Notice } from '@/lib/model/notice'

type Change = Pick<Notice, 'subjectKind' | 'subjectId' | 'articleId' | 'claimId'>

const article = ({ articleId }: Change): QueryKey[] =>
  articleId
    ? [
        ['article', articleId],
        ['revisions', articleId],
        ['dismissed', articleId],
        ['places', articleId],
        ['articles'],
      ]
    : [['article'], ['articles']]
const claim = (change: Change): QueryKey[] => [
  ...article(change),
  change.claimId ? ['claim', change.claimId] : ['claim'],
  ['claims'],
  ['rereviews'],
  ['base'],
  change.claimId ? ['team', change.claimId] : ['team'],
  ['inbox'],
]
/** A chain also changes what is said of the Sources in it. */
const chain = (change: Change): QueryKey[] => [...claim(change), ['sources'], ['source']]
const team = (change: Change): QueryKey[] => [change.claimId ? ['team', change.claimId] : ['team'], ['inbox']]
const everything = (): QueryKey[] => [[]]

/** What a screen may have that is no longer so, by what changed. */
const stale: Record<SubjectKind, (change: Change) => QueryKey[]> = {
  article: chain,
  claim,
  appearance: chain,
  citation: chain,
  evidence: claim,
  // A Source may stand in any chain that is on the screen.
  source: () => [
    ['sources'],
    ['source'],
    ['article'],
    ['claim'],
    ['claims'],
    ['judgements'],
    ['rereviews'],
    ['base'],
  ],
  report: (change) => [['reports'], ...claim(change)],
  template: () => [['report-templates']],
  capture: ({ subjectId }) => [['captures'], ['capture', subjectId]],
  person: () => [['people'], ['me'], ['invitations']],
  invitation: () => [['invitations']],
  settings: () => [['newsroom']],
  view: () => [['views']],
  store: everything,
  reply: team,
  thread: team,
  comment: team,
  expert_link: team,
}

export const staleAfter = (change: Change): QueryKey[] => [...stale[change.subjectKind](change), ['entries']]
