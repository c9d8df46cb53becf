import { refuse } from '@/lib/model/refusal'
import { closing } from '../../_door/closing'
import { house } from '../../_door/house'
import { languageFor } from '../../_door/language-asked'
import { presence } from '../../_door/presence'
import { problem } from '../../_door/problem'
import { whoIs } from '../../_door/who-is'

export const dynamic = 'force-dynamic'

const heartbeatMs = 15_000

/**
 * Notices as server-sent events (HTML Living Standard §9.2). A comment every quarter of a minute keeps proxies from
 * hanging up; an open stream would keep the server from ever stopping, so all of them close when it is asked to.
 */
export async function GET(request: Request): Promise<Response> {
  const { store, accounts } = house()
  if (!(await whoIs({ store, accounts }, request.headers)))
    return problem(refuse('who.sign_in'), languageFor(request.headers))

  const encoder = new TextEncoder()
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(text))
      const stopListening = store.announcer.listen((notices) => {
        for (const notice of notices) send(`id: ${notice.seq}\ndata: ${JSON.stringify(notice)}\n\n`)
      })
      const stopWatching = presence().listen((claimId, present) =>
        send(`event: presence\ndata: ${JSON.stringify({ claimId, present })}\n\n`),
      )
      const beat = setInterval(() => send(': still here\n\n'), heartbeatMs)
      const stop = () => {
        stopListening()
        stopWatching()
        clearInterval(beat)
        closing.signal.removeEventListener('abort', stop)
        try {
          controller.close()
        } catch {
          // The reader went first; there is nothing left to close.
        }
      }
      request.signal.addEventListener('abort', stop)
      closing.signal.addEventListener('abort', stop)
      send('retry: 1000\n: hello\n\n')
    },
  })
  return new Response(stream, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
    },
  })
}
