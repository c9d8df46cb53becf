import { type ChildProcess, spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import type { PressJob, PressKind } from './press-jobs'
import { Turns } from './turns'

/** Four times what the largest report measured took on a busy machine of two cores. */
const timeLimit = 180_000
/** A full layout of 300 claims takes 0.7 GB, a Word file of 1,000 one. */
const memoryLimit = 1600 * 1024 * 1024
/** So that a page asked for meanwhile is answered as soon as ever. */
const politeness = 10

export interface PressOptions {
  signal?: AbortSignal | undefined
  /** Called once the job has a process to itself. */
  onStart?: (() => void) | undefined
}

const cores = new Turns(Math.max(1, os.availableParallelism()))

/**
 * Has one file set in a process of its own: as many at a time as there are cores, the rest in a queue; ended when
 * it takes too long or too much, and at once when nobody wants it any more.
 */
export async function press<K extends PressKind>(
  kind: K,
  job: PressJob[K],
  { signal, onStart }: PressOptions = {},
): Promise<Outcome<Uint8Array>> {
  if (!(await cores.take(signal))) return refuse('report.press_cancelled')
  try {
    onStart?.()
    return await run(kind, job, signal)
  } finally {
    cores.pass()
  }
}

const worker = path.join(process.cwd(), 'app', '_press', 'press-worker.mjs')

function run(kind: PressKind, job: object, signal: AbortSignal | undefined): Promise<Outcome<Uint8Array>> {
  return new Promise((answer) => {
    const child = spawn(process.execPath, ['--max-old-space-size=1200', worker], {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      serialization: 'advanced',
      // The settings of the server, its keys among them, are none of a type-setter's business.
      env: { PATH: process.env.PATH ?? '' } as unknown as NodeJS.ProcessEnv,
    })
    const settle = (outcome: Outcome<Uint8Array>) => {
      clearTimeout(tooLong)
      clearInterval(watch)
      signal?.removeEventListener('abort', cancel)
      child.kill('SIGKILL')
      answer(outcome)
    }
    let said = ''
    const failed = (why: string) =>
      settle(refuse('report.press_failed', { format: kind, why: why.trim().slice(-500) || '—' }))
    const cancel = () => settle(refuse('report.press_cancelled'))
    const tooLong = setTimeout(
      () => settle(refuse('report.press_too_long', { format: kind, seconds: timeLimit / 1000 })),
      timeLimit,
    )
    const watch = setInterval(async () => {
      if ((await residentMemory(child)) > memoryLimit)
        settle(refuse('report.press_too_large', { format: kind }))
    }, 500)
    signal?.addEventListener('abort', cancel, { once: true })
    if (signal?.aborted) return cancel()
    child.stderr?.on('data', (chunk: Buffer) => {
      said = `${said}${chunk}`.slice(-4000)
    })
    child.once('error', (failure) => failed(failure.message))
    child.once('exit', () => failed(said))
    child.once('message', (message: { bytes?: Uint8Array; failure?: string }) =>
      message.bytes ? settle(done(new Uint8Array(message.bytes))) : failed(message.failure ?? said),
    )
    child.once('spawn', () => {
      if (child.pid) lower(child.pid)
      child.send({ kind, job }, (failure) => failure && failed(failure.message))
    })
  })
}

function lower(pid: number) {
  try {
    os.setPriority(pid, politeness)
  } catch {
    // Not every system lets one; the job is done all the same.
  }
}

/** In bytes, as Linux tells it; elsewhere the heap limit alone holds. */
async function residentMemory({ pid }: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024
}
