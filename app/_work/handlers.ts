import { carryPassage } from './carry-passage'
import { checkExcerpt } from './check-excerpt'
import type { Handlers } from './handler'
import { issueOrdered } from './issue-ordered'
import { mailDigest } from './mail-digest'
import { makeReportFile } from './make-report-file'
import { pictureKeptPage } from './picture-kept-page'
import { watchKeptPage } from './watch-kept-page'

/** Who does which work. */
export const handlers: Handlers = {
  'mail.digest': mailDigest,
  'page.picture': pictureKeptPage,
  'page.watch': watchKeptPage,
  'report.make': makeReportFile,
  'report.order': issueOrdered,
  'passage.carry': carryPassage,
  'words.check': checkExcerpt,
}
