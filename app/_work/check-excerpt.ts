import { checkWords } from '@/db/write/check-words'
import type { Handler } from './handler'

export const checkExcerpt: Handler<'words.check'> = async (what, { store, occasion }) => {
  const outcome = await checkWords(store, occasion('chain.trace'), what)
  return outcome.ok ? undefined : outcome
}
