import type { Notice } from '@/lib/model/notice'

/** What comes over the line: things that changed, who is at a claim, or that the line was cut and something may have been missed. */
export type News =
  | { kind: 'notices'; notices: Notice[] }
  | { kind: 'line' }
  | { kind: 'presence'; claimId: string; present: unknown }

const name = 'sanad-live'

/**
 * One stream for all tabs of a browser: HTTP/1.1 allows six connections to a server, and the seventh tab would hang.
 * The tab that holds the lock listens and tells the others; when it closes, the next one takes over by itself.
 *
 * @returns what to call to stop listening
 */
export function listenForNews(onNews: (news: News) => void): () => void {
  const gone = new AbortController()
  const channel = new BroadcastChannel(name)
  channel.onmessage = (event: MessageEvent<News>) => onNews(event.data)

  const hold = () =>
    new Promise<void>((release) => {
      if (gone.signal.aborted) return release()
      const stop = openStream((news) => {
        onNews(news)
        channel.postMessage(news)
      })
      gone.signal.addEventListener('abort', () => {
        stop()
        release()
      })
    })

  // Locks need a secure context; on plain http in a local network each tab listens for itself.
  if (navigator.locks) navigator.locks.request(name, { signal: gone.signal }, hold).catch(() => {})
  else hold()

  return () => {
    gone.abort()
    channel.close()
  }
}

function openStream(onNews: (news: News) => void): () => void {
  const stream = new EventSource('/api/live')
  let cut = false
  stream.onerror = () => {
    cut = true
  }
  stream.onopen = () => {
    if (cut) onNews({ kind: 'line' })
    cut = false
  }
  stream.onmessage = (event: MessageEvent<string>) => {
    const said: Notice | Notice[] = JSON.parse(event.data)
    onNews({ kind: 'notices', notices: Array.isArray(said) ? said : [said] })
  }
  stream.addEventListener('presence', (event: MessageEvent<string>) => {
    onNews({ kind: 'presence', ...JSON.parse(event.data) })
  })
  return () => stream.close()
}
