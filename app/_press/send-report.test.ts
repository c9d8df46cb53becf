import { unzipSync } from 'fflate'
import { beforeEach, expect, test } from 'vitest'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import { type FormatName, isQuick } from '@/lib/report/format-table'
import { formats } from '@/lib/report/formats'
import { keptCopies } from '@/lib/report/kept-copies'
import { reportOf } from '@/lib/report/report-of'
import { issue, workedArticle } from '@/lib/report/worked-article'
import { sendReport } from './send-report'
import type { writeReport } from './write-report'

const report = reportOf(workedArticle(), issue)
const asked: string[] = []
const snapshots = {
  fetch: async (sha256: string) => {
    asked.push(sha256)
    return new Uint8Array(600_000).fill(asked.length)
  },
}
const signals: (AbortSignal | undefined)[] = []
/** Quick files as they are, heavy ones at once: how a bundle is handed out does not hang on what a setter takes. */
const writing =
  (heavy: (format: FormatName) => Outcome<Uint8Array>): typeof writeReport =>
  async (which, format, { signal } = {}) => {
    signals.push(signal)
    return isQuick(format) ? done(formats[format].render(which)) : heavy(format)
  }
const atOnce = writing((format) => done(new TextEncoder().encode(format)))

beforeEach(() => {
  asked.length = 0
  signals.length = 0
})

async function sent() {
  const made = await sendReport(report, 'zip', { snapshots }, atOnce)
  if (!made.ok || !(made.value instanceof ReadableStream)) throw new Error('no stream')
  return made.value
}

test('the bundle arrives whole', async () => {
  const parts = unzipSync(new Uint8Array(await new Response(await sent()).arrayBuffer()))
  expect(Object.keys(parts)).toContain('VR-2026-0147/SHA256SUMS')
  expect(asked).toHaveLength(keptCopies(report.model).length)
})

test('nothing is packed ahead of its reader', async () => {
  const line = (await sent()).getReader()
  const before = signals.length
  await new Promise((later) => setTimeout(later, 50))
  expect(signals).toHaveLength(before)
  expect(asked).toEqual([])
  let largest = 0
  for (let piece = await line.read(); !piece.done; piece = await line.read())
    largest = Math.max(largest, piece.value.length)
  expect(largest).toBeLessThan(512 * 1024)
})

test('whoever hangs up stops the setting, and no copy is fetched any more', async () => {
  const line = (await sent()).getReader()
  await line.read()
  await line.cancel()
  expect(signals.length).toBeGreaterThan(0)
  expect(signals.every((signal) => signal?.aborted)).toBe(true)
  expect(asked).toEqual([])
})

test('what cannot be set is refused before the first byte', async () => {
  const tooLarge = writing((format) =>
    format === 'docx' ? refuse('report.press_too_large', { format }) : done(new Uint8Array(1)),
  )
  expect(await sendReport(report, 'zip', {}, tooLarge)).toMatchObject({
    ok: false,
    code: 'report.press_too_large',
  })
})
