import type { Verb } from './verb'
import { analyseDossier } from './verbs/analyse-dossier'
import { backupStore, migrateStore, restoreStore, seedStore } from './verbs/care-for-store'
import { importFile } from './verbs/import-file'
import { indexClaimsAnew } from './verbs/index-claims-anew'
import { listThings } from './verbs/list-things'
import { comparePairs, placeAnchors, suggestFor } from './verbs/look-at-text'
import { managePeople } from './verbs/manage-people'
import { writeReport } from './verbs/report-article'
import { searchBase } from './verbs/search-base'
import { verifyStore } from './verbs/verify-store'

/** Every verb of the command line. `serve` is not here: it is `npm start`. */
export const verbs: Record<string, Verb> = {
  list: listThings,
  import: importFile,
  report: writeReport,
  verify: verifyStore,
  analyse: analyseDossier,
  suggest: suggestFor,
  drift: comparePairs,
  place: placeAnchors,
  search: searchBase,
  person: managePeople,
  backup: backupStore,
  restore: restoreStore,
  migrate: migrateStore,
  index: indexClaimsAnew,
  seed: seedStore,
}
