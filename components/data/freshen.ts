import type { QueryClient, QueryKey } from '@tanstack/react-query'

const pause = 120
const waiting = new WeakMap<QueryClient, Map<string, QueryKey>>()

/**
 * Asks again for what has changed. An act and the Notice of it arrive within moments of each other and must cost one
 * question, not two; and a question asked while an act is under way would paint over what the act just showed.
 */
export function freshen(client: QueryClient, keys: readonly QueryKey[]) {
  const already = waiting.get(client)
  const due = already ?? new Map<string, QueryKey>()
  for (const key of keys) due.set(JSON.stringify(key), key)
  if (already) return
  waiting.set(client, due)
  setTimeout(() => flush(client, due), pause)
}

function flush(client: QueryClient, due: Map<string, QueryKey>) {
  if (client.isMutating() > 0) {
    setTimeout(() => flush(client, due), pause)
    return
  }
  waiting.delete(client)
  for (const queryKey of due.values()) client.invalidateQueries({ queryKey })
}
