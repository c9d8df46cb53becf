import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { sha256Hex } from '@/lib/text/hash'
import { CopiesAway, wordFor } from './copies-away'

/** Where the bytes of copies are: a folder beside the database, or a bucket (`snapshot-bucket`). */
export interface Snapshots {
  /** Keeps the bytes once, and says under which SHA-256. */
  keep(bytes: Uint8Array): Promise<string>
  /** The bytes, or nothing when they are missing or no longer what their name says. */
  fetch(sha256: string): Promise<Uint8Array | undefined>
}

/**
 * Immutable copies of pages and files, each in a file named by the SHA-256 of its bytes, beside the database. The
 * same bytes are kept once. A copy is written under another name and then renamed, so a file that is there is whole.
 */
export class SnapshotFolder implements Snapshots {
  constructor(readonly folder: string) {}

  async keep(bytes: Uint8Array): Promise<string> {
    const sha256 = sha256Hex(bytes)
    const file = this.#fileOf(sha256)
    const half = `${file}.${process.pid}.${process.hrtime.bigint()}`
    try {
      await mkdir(path.dirname(file), { recursive: true })
      await writeFile(half, bytes, { flush: true })
      await rename(half, file)
    } catch (fault) {
      await rm(half, { force: true }).catch(() => {})
      throw new CopiesAway(wordFor(fault), fault)
    }
    return sha256
  }

  /** The bytes, or nothing when the file is missing or is no longer what its name says. */
  async fetch(sha256: string): Promise<Uint8Array | undefined> {
    if (!/^[0-9a-f]{64}$/.test(sha256)) return undefined
    const bytes = await readFile(this.#fileOf(sha256)).catch((fault) => {
      const word = wordFor(fault)
      if (word === 'ENOENT') return undefined
      throw new CopiesAway(word, fault)
    })
    return bytes && sha256Hex(bytes) === sha256 ? bytes : undefined
  }

  #fileOf(sha256: string) {
    return path.join(this.folder, sha256.slice(0, 2), sha256)
  }
}
