import { createHash } from 'node:crypto'
import { setImmediate as breathe } from 'node:timers/promises'
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { type Outcome, type Refusal, refuse } from '@/lib/model/refusal'
import { type FormatName, formatNames, formatTable, isQuick } from '@/lib/report/format-table'
import { keptCopies } from '@/lib/report/kept-copies'
import type { Report } from '@/lib/report/report-of'
import { sayings } from '@/lib/report/sayings'

/** Whoever keeps the copies: bytes by their SHA-256. */
export interface KeptBytes {
  fetch: (sha256: string) => Promise<Uint8Array | undefined>
}

interface BundleOptions {
  signal?: AbortSignal | undefined
  onStep?: ((at: { step: 'packing'; done: number }) => void) | undefined
  snapshots?: KeptBytes | undefined
}

/** No clock: the same report is the same bundle. The earliest day a ZIP can tell. */
const always = new Date(1980, 0, 1)
/** Large files are packed bit by bit, so that others get their turn. */
const bite = 256 * 1024
/** These are packed already. */
const packed: ReadonlySet<string> = new Set(['pdf', 'docx', 'xlsx', 'png'])

/**
 * Everything about a report in one ZIP, as it is being packed: each format, the kept copies by their hash, a few
 * words on what is what, and `SHA256SUMS`, which `sha256sum -c` checks. A format that is refused refuses the whole,
 * for a bundle that lacks a file without saying so is worse than none.
 */
export async function* bundle(
  report: Report,
  write: (format: FormatName) => Promise<Outcome<Uint8Array>>,
  { signal, onStep, snapshots }: BundleOptions = {},
): AsyncGenerator<Uint8Array | Refusal> {
  const { model } = report
  const name = model.number ?? 'draft'
  const all = formatNames.filter((format) => format !== 'zip')
  // What is set elsewhere is what can be refused: it comes first, so that nothing is sent of a bundle that fails.
  const heavy = all.filter((format) => !isQuick(format))
  const ahead = new Map<FormatName, Outcome<Uint8Array>>()
  for (const [i, set] of (await Promise.all(heavy.map(write))).entries()) {
    if (!set.ok) return yield set
    ahead.set(heavy[i]!, set)
  }
  const copies = snapshots ? keptCopies(model) : []
  const out: Uint8Array[] = []
  const sums: string[] = []
  const zip = new Zip((failure, chunk) => {
    if (failure) throw failure
    out.push(chunk)
  })
  let steps = 0
  const step = () => onStep?.({ step: 'packing', done: ++steps / (all.length + copies.length + 2) })

  async function* put(path: string, bytes: Uint8Array, asIs = false): AsyncGenerator<Uint8Array> {
    const file = asIs ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 })
    file.mtime = always
    zip.add(file)
    const hash = createHash('sha256')
    for (let at = 0; at === 0 || at < bytes.length; at += bite) {
      const piece = bytes.subarray(at, at + bite)
      hash.update(piece)
      file.push(piece.slice(), at + bite >= bytes.length)
      yield* out.splice(0)
      await breathe()
    }
    sums.push(`${hash.digest('hex')}  ${path.slice(name.length + 1)}\n`)
    step()
  }

  for (const format of all) {
    if (signal?.aborted) return yield refuse('report.press_cancelled')
    const written = ahead.get(format) ?? (await write(format))
    ahead.delete(format)
    if (!written.ok) return yield written
    yield* put(`${name}/${name}.${formatTable[format].ending}`, written.value, packed.has(format))
  }
  const missing: string[] = []
  for (const { sha256, file } of copies) {
    if (signal?.aborted) return yield refuse('report.press_cancelled')
    const bytes = await snapshots?.fetch(sha256)
    if (bytes) yield* put(`${name}/snapshots/${file}`, bytes)
    else missing.push(file)
  }
  yield* put(`${name}/README.txt`, new TextEncoder().encode(readme(report, missing)))
  yield* put(`${name}/SHA256SUMS`, new TextEncoder().encode(sums.toSorted(byPath).join('')))
  zip.end()
  yield* out.splice(0)
}

const byPath = (a: string, b: string) => (a.slice(66) < b.slice(66) ? -1 : 1)

function readme({ model }: Report, missing: readonly string[]): string {
  const { say, list } = sayings(model.language)
  return [
    `${say('report.title')}: ${model.number ?? say('report.draft')}`,
    model.masthead.headline.text,
    '',
    say('report.bundle.what'),
    say('report.bundle.lossless'),
    say('report.bundle.sums'),
    ...(missing.length > 0 ? [say('report.bundle.missing', { files: list(missing) })] : []),
    '',
    ...model.howToCheck,
    '',
  ].join('\n')
}
