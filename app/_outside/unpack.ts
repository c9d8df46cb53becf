import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'

/** Thrown in the middle of a stream, where only throwing stops it. */
export class TooMuch extends Error {}

const unpackers: Record<string, () => NodeJS.ReadWriteStream> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/** Encodings one on top of another are taken this deep; nobody honest nests them. */
const deepest = 2

/**
 * The bytes of a body with its content encodings undone, read no further than `limit` in either form: a gzip bomb of
 * a few kilobytes is stopped at the limit it unpacks to, never held whole.
 */
export async function unpacked(
  body: Readable,
  encodings: string,
  limit: number,
  onBytes: (received: number) => void,
): Promise<Uint8Array> {
  const names = encodings
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name && name !== 'identity')
  if (names.length > deepest || names.some((name) => !unpackers[name]))
    throw new Error(`content encoding ${encodings.slice(0, 60)}`)

  const chunks: Uint8Array[] = []
  let received = 0
  let size = 0
  // What surfaces from a pipeline is the fault of whichever step noticed first, not what caused it.
  let over = false
  const stopOver = (bytes: number) => {
    over ||= bytes > limit
    if (over) throw new TooMuch()
  }
  const counted = async function* (source: AsyncIterable<Uint8Array>) {
    for await (const chunk of source) {
      received += chunk.length
      stopOver(received)
      onBytes(received)
      yield chunk
    }
  }
  const gathered = async (source: AsyncIterable<Uint8Array>) => {
    for await (const chunk of source) {
      size += chunk.length
      stopOver(size)
      chunks.push(chunk)
    }
  }
  const steps = [body, counted, ...names.reverse().map((name) => unpackers[name]!()), gathered]
  try {
    await pipeline(steps as unknown as Parameters<typeof pipeline>[0] as never)
  } catch (fault) {
    throw over ? new TooMuch() : fault
  }
  return Buffer.concat(chunks)
}
