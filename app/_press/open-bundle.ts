import { unzipSync } from 'fflate'
import { readDossier } from '@/lib/import/from-dossier'
import type { Dossier } from '@/lib/model/dossier'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import { sha256Hex } from '@/lib/text/hash'

/** A bundle says of itself how large it is unpacked; one that is larger than this is not opened. */
const mostUnpacked = 1024 * 1024 * 1024

export interface OpenedBundle {
  dossier: Dossier
  /** The kept pages and files that the dossier speaks of, byte for byte as it says. */
  copies: Uint8Array[]
}

export const isBundle = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04

/**
 * Opens what `bundle` packed: the dossier, and of the copies those that are what the dossier calls them. Names in a ZIP
 * are never used as paths; what is not one of ours is not unpacked.
 */
export function openBundle(bytes: Uint8Array): Outcome<OpenedBundle> {
  let unpacked = 0
  const wanted = /(?:^|\/)snapshots\/[0-9a-f]{64}\.[a-z]{2,4}$|\.sanad\.json$/
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted.test(name)) return false
        unpacked += originalSize
        return unpacked <= mostUnpacked
      },
    })
    if (unpacked > mostUnpacked) return refuse('dossier.not_a_dossier')
    const [, json] = Object.entries(parts).find(([name]) => name.endsWith('.sanad.json')) ?? []
    if (!json) return refuse('dossier.not_a_dossier')
    const dossier = readDossier(JSON.parse(new TextDecoder().decode(json)))
    if (!dossier.ok) return dossier
    const known = new Set(dossier.value.captures.map(({ sha256 }) => sha256))
    const copies = Object.entries(parts)
      .filter(([name, part]) => !name.endsWith('.sanad.json') && known.has(sha256Hex(part)))
      .map(([, part]) => part)
    return done({ dossier: dossier.value, copies })
  } catch {
    // Cut off, or no ZIP after all.
    return refuse('dossier.not_a_dossier')
  }
}
