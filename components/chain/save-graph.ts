import type { GraphFile } from '@/lib/report/graph-formats'

/** Hands a file to the browser's downloads. */
export function saveFile(name: string, content: Blob) {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Safari reads the address only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** What every browser can still paint: a side, and the whole (Safari on a phone gives up first). */
const most = { side: 16_000, area: 64_000_000 }

/** At double size, or as much as the browser can paint of a picture that is very large. */
export const scaleFor = ({ width, height }: { width: number; height: number }): number =>
  Math.min(2, most.side / Math.max(width, height), Math.sqrt(most.area / (width * height)))

/** The SVG as a PNG, its words painted in the fonts of this machine. Rejects where a canvas is not to be had. */
export async function asPng({ text, width, height }: GraphFile): Promise<Blob> {
  const image = new Image(width, height)
  // The page's rules let pictures in from here and as data, not as blobs.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
  await image.decode()
  const scale = scaleFor({ width, height })
  const canvas = document.createElement('canvas')
  canvas.width = Math.floor(width * scale)
  canvas.height = Math.floor(height * scale)
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((done, fail) =>
    canvas.toBlob((png) => (png ? done(png) : fail(new Error('no picture'))), 'image/png'),
  )
}
