import { checkWords } from '@/db/write/keep-word-check'
import type { Handler } from './handler'

export const checkExcerpt: Handler<'words.check'> = async (what, { store, occasion }) => {
  const outcome = await checkWords(store, occasion('chain.trace'), what)
  return outcome.ok ? undefined : outcome
}
