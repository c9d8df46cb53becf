import { carryPassage } from './carry-passage'
import { checkExcerpt } from './check-excerpt'
import type { Handlers } from './handler'

/** Who does which work. */
export const handlers: Handlers = {
  'passage.carry': carryPassage,
  'words.check': checkExcerpt,
}
