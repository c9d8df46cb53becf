import { type FormatName, formatTable } from '@/lib/report/format-table'

/** The page is shown, everything else is offered under its name. */
export function asFile(bytes: Uint8Array | ReadableStream<Uint8Array>, format: FormatName, name: string) {
  const { mediaType, ending } = formatTable[format]
  return { bytes, mediaType, ...(format !== 'html' && { fileName: `${name}.${ending}` }) }
}
