/**
 * Somebody who works beside the page: questions go to a Web Worker and come back as promises, so that a long text
 * never holds up the person who reads it. The worker is started with the first question and answers in any order.
 *
 * @param hire  starts it; the `new Worker(new URL(…))` must be written out where it is called, or no bundler finds it
 */
export function workerDesk<Question, Answer>(hire: () => Worker): (question: Question) => Promise<Answer> {
  let worker: Worker | null = null
  let asked = 0
  const waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (why: Error) => void }>()

  const start = () => {
    const hired = hire()
    hired.onmessage = ({ data }: MessageEvent<{ id: number; answer: Answer }>) => {
      waiting.get(data.id)?.resolve(data.answer)
      waiting.delete(data.id)
    }
    // It did not load, or broke: those who wait are told, and the next question starts another one.
    hired.onerror = ({ message }) => {
      for (const { reject } of waiting.values()) reject(new Error(message))
      waiting.clear()
      hired.terminate()
      worker = null
    }
    return hired
  }

  return (question) =>
    new Promise((resolve, reject) => {
      worker ??= start()
      asked += 1
      waiting.set(asked, { resolve, reject })
      worker.postMessage({ id: asked, question })
    })
}
