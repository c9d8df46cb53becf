import { carryPassage } from './carry-passage'
import { checkExcerpt } from './check-excerpt'
import type { Handlers } from './handler'
import { mailDigest } from './mail-digest'
import { watchKeptPage } from './watch-kept-page'

/** Who does which work. */
export const handlers: Handlers = {
  'mail.digest': mailDigest,
  'page.watch': watchKeptPage,
  'passage.carry': carryPassage,
  'words.check': checkExcerpt,
}
