/** The worker's side of `worker-desk`: answers each question by its number. */
export function answerAsWorker<Question, Answer>(answer: (question: Question) => Answer) {
  self.onmessage = ({ data }: MessageEvent<{ id: number; question: Question }>) =>
    self.postMessage({ id: data.id, answer: answer(data.question) })
}
