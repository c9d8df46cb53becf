import canonicalize from 'canonicalize'
import type { Entry } from '@/lib/model/entry'
import { sha256Hex } from '@/lib/text/hash'

/**
 * The digest of what an Entry says: SHA-256 over its canonical JSON (RFC 8785), taken over exactly the eleven
 * members below, `digest` itself left out. The place in the store's chain (`seq`, `prev`, `hash`) is no part of
 * it, so that an Entry keeps its digest when it travels in a Dossier.
 *
 * `before` and `after` are taken as JSON sees them: a member that is `undefined` is not there.
 */
export function digestOf(entry: Omit<Entry, 'digest'>): string {
  const { id, at, actorId, act, subjectKind, subjectId, articleId, claimId, why, before, after } = entry
  const said = { id, at, actorId, act, subjectKind, subjectId, articleId, claimId, why, before, after }
  return sha256Hex(canonicalize(said)!)
}
