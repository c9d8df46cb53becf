import { done, type Outcome, refuse } from '@/lib/model/refusal'

/**
 * A JSON body, read no further than its limit. Length headers are a hint that a sender may get wrong, so the bytes
 * themselves are counted. Text that no store could keep (NUL, half a surrogate pair) is refused here, once for all.
 */
export async function readJson(request: Request, limit: number): Promise<Outcome<unknown>> {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) return refuse('ask.not_json')
  const tooLarge = refuse('ask.too_large', { limit: sizeInWords(limit) })
  if (Number(request.headers.get('content-length') ?? 0) > limit) return tooLarge
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = request.body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length
    if (size > limit) {
      await reader?.cancel()
      return tooLarge
    }
    chunks.push(part.value)
  }
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)))
    const where = unkeepable(value)
    return where === undefined
      ? done(value)
      : refuse('ask.malformed', { what: `${where || '/'}: text that cannot be kept` }, { at: where })
  } catch {
    return refuse('ask.malformed', { what: 'JSON' })
  }
}

/** Where, as a JSON pointer, there is a string with a NUL or a lone surrogate. */
function unkeepable(value: unknown, at = ''): string | undefined {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed() ? at : undefined
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, inner] of Object.entries(value)) {
    const found = unkeepable(inner, `${at}/${key}`)
    if (found !== undefined) return found
  }
  return undefined
}

const sizeInWords = (bytes: number) =>
  bytes >= 1024 * 1024 ? `${Math.round(bytes / 1024 / 1024)} MB` : `${Math.round(bytes / 1024)} kB`
