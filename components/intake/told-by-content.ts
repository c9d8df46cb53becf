import { sniff } from '@/lib/outside/sniff'

/**
 * A dossier is JSON, and no article begins so. Told by content: names lie.
 *
 * @returns what it holds, or null when this is no dossier
 */
export async function dossierIn(file: File): Promise<unknown> {
  const beginning = await file.slice(0, 64).text()
  if (!/^\s*\{/.test(beginning)) return null
  try {
    const json: unknown = JSON.parse(await file.text())
    const format = (json as { format?: unknown } | null)?.format
    return typeof format === 'string' && format.startsWith('sanad-dossier/') ? json : null
  } catch {
    return null
  }
}

/** A PDF or a web archive by its first bytes: their words are read by the server. */
export async function isForTheServer(file: File): Promise<boolean> {
  const kind = sniff(new Uint8Array(await file.slice(0, 4096).arrayBuffer()), file.name)
  return kind === 'application/pdf' || kind === 'application/warc' || kind === 'application/wacz'
}
