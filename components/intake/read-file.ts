/** The bytes of a file as base64, the way the API takes them. */
export const base64Of = (file: Blob) =>
  new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  })

/**
 * A dossier is JSON, and no article begins so. Told by content: names lie.
 *
 * @returns what it holds, or null when this is not JSON at all
 */
export async function jsonIn(file: File): Promise<unknown> {
  const beginning = await file.slice(0, 64).text()
  if (!/^\s*\{/.test(beginning)) return null
  try {
    return JSON.parse(await file.text())
  } catch {
    return null
  }
}
