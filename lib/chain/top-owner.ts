import type { SourceId } from '@/lib/model/ids'
import type { Source } from '@/lib/model/source'

/**
 * Who stands behind a Source in the end: its owner's owner's owner. A Source without owner is its own
 * top. An owner we hold no record of still counts: two papers of an unrecorded house are one house.
 *
 * Owners may own each other by mistake (A owns B owns A). Then the smallest id of that circle stands for
 * all of it, so that its members agree and the walk ends. O(length of the owner line).
 */
export function topOwner(id: SourceId, sources: ReadonlyMap<SourceId, Pick<Source, 'ownerId'>>): SourceId {
  const line: SourceId[] = []
  let at = id
  while (!line.includes(at)) {
    line.push(at)
    const owner = sources.get(at)?.ownerId
    if (!owner) return at
    at = owner
  }
  const circle = line.slice(line.indexOf(at))
  return circle.reduce((least, each) => (each < least ? each : least))
}
