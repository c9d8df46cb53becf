import { postgresKit } from './kit'
import { tables } from './tables'

/** The tables as PostgreSQL has them. Named one by one, because drizzle-kit reads the exports of this file. */
export const {
  people,
  invitations,
  settings,
  sources,
  sourceNames,
  articles,
  revisions,
  dismissedSuggestions,
  claims,
  claimWords,
  anchors,
  appearances,
  citations,
  evidence,
  verdicts,
  signOffs,
  dismissals,
  reports,
  reportFiles,
  entries,
  head,
  snapshots,
  users,
  sessions,
  accounts,
  verifications,
} = tables(postgresKit)
