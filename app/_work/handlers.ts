import { carryPassage } from './carry-passage'
import { checkExcerpt } from './check-excerpt'
import type { Handlers } from './handler'
import { mailDigest } from './mail-digest'

/** Who does which work. */
export const handlers: Handlers = {
  'mail.digest': mailDigest,
  'passage.carry': carryPassage,
  'words.check': checkExcerpt,
}
