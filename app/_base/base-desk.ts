import path from 'node:path'
import { Worker } from 'node:worker_threads'
import type { BaseAnswerTo, BaseQuestion, BaseQuestions } from '@/lib/chain/foundation-questions'
import type { BaseOrder, BaseWord } from './base-orders'

interface Waiting {
  resolve: (answer: { value: BaseAnswerTo<keyof BaseQuestions>; loaded: number }) => void
  reject: (fault: Error) => void
}

/** A hundred thousand claims take about 200 MB; a base past this ends the thread and not the server. */
const mostMegabytes = 4096

/**
 * The server's end of the thread that holds the base. Nothing that is asked of a large base takes the server's own
 * time: it is told rows and handed answers.
 *
 * The thread runs the source itself, through tsx, in `npm start` as in a test: Next bundles only what it serves.
 */
export class BaseDesk {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  #last = 0
  #over: Error | undefined

  /** @param onEnd  called once, when the thread is gone without having been sent away */
  constructor(onEnd: (fault: Error) => void) {
    const file = path.join(/*turbopackIgnore: true*/ process.cwd(), 'app', '_base', 'base-worker.mjs')
    this.#worker = new Worker(file, {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    })
    this.#worker.unref()
    const end = (fault: Error) => {
      if (this.#over) return
      this.#over = fault
      for (const { reject } of this.#waiting.values()) reject(fault)
      this.#waiting.clear()
      onEnd(fault)
    }
    this.#worker.on('error', end).on('exit', () => end(new Error('The thread ended.')))
    this.#worker.on('message', (word: BaseWord) => {
      if (!('id' in word)) return
      const waiting = this.#waiting.get(word.id)
      this.#waiting.delete(word.id)
      if ('fault' in word) waiting?.reject(new Error(word.fault))
      else waiting?.resolve(word)
    })
  }

  tell(order: Exclude<BaseOrder, { told: 'question' }>): void {
    if (!this.#over) this.#worker.postMessage(order satisfies BaseOrder)
  }

  ask(question: BaseQuestion): Promise<{ value: BaseAnswerTo<keyof BaseQuestions>; loaded: number }> {
    if (this.#over) return Promise.reject(this.#over)
    const id = ++this.#last
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.#worker.postMessage({ told: 'question', id, question } satisfies BaseOrder)
    })
  }

  close(): void {
    this.#over ??= new Error('The base was closed.')
    void this.#worker.terminate()
  }
}
