// Engraves the citation map as a picture. In a process of its own, with letters of our own and none of the machine's.
import { Resvg } from '@resvg/resvg-js'
import { fontFilesFor } from './press-fonts.mjs'

/** Twice the map's own size reads well on any screen; a giant map is drawn smaller, or no viewer opens it. */
const widest = 12_000
const most = 60_000_000

/**
 * @param {{ svg: string, width: number, height: number }} job
 * @returns {Uint8Array}
 */
export function setPng({ svg, width, height }) {
  const scale = Math.min(2, widest / Math.max(width, height), Math.sqrt(most / (width * height)))
  return new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    background: '#ffffff',
    font: { fontFiles: fontFilesFor(svg), loadSystemFonts: false, defaultFontFamily: 'Noto Sans' },
  })
    .render()
    .asPng()
}
