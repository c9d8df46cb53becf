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

/** A PDF by its first bytes, whatever it is called. */
export const isPdf = async (file: File): Promise<boolean> => (await file.slice(0, 5).text()) === '%PDF-'
