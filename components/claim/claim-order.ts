/**
 * The neighbour that something must stand after to be at `to` in the list; null when it becomes the first, undefined
 * when it would not move.
 */
export function afterWhich<Id extends string>(ids: readonly Id[], id: Id, to: number): Id | null | undefined {
  const from = ids.indexOf(id)
  const place = Math.max(0, Math.min(to, ids.length - 1))
  if (from < 0 || from === place) return undefined
  const others = ids.filter((each) => each !== id)
  return others[place - 1] ?? null
}
