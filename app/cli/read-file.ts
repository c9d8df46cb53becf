import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { done, type Outcome, refuse } from '@/lib/model/refusal'

/** A file's bytes, or the plain answer that it cannot be read. */
export async function readBytes(here: string, name: string): Promise<Outcome<Uint8Array>> {
  try {
    return done(await readFile(path.resolve(here, name)))
  } catch {
    return refuse('ask.no_such_file', { name })
  }
}

export async function readJsonFile(here: string, name: string): Promise<Outcome<unknown>> {
  const bytes = await readBytes(here, name)
  if (!bytes.ok) return bytes
  try {
    return done(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value)))
  } catch {
    return refuse('ask.malformed', { what: `JSON (${name})` })
  }
}
