import type { Occasion } from './compose'
import type { Desk } from './desk'

/** How the work was done and what it cannot show, so that nobody reads more into the report than is there. */
export function method({ say, file }: Desk, { number, newsroom }: Occasion): string[] {
  const withheld = file.sources.filter((source) => source.withheld).length
  return [
    ...(number === null ? [say('report.method.draft')] : []),
    say('report.method.how'),
    say('report.method.two_answers'),
    say(newsroom.fourEyes ? 'report.method.four_eyes' : 'review.four_eyes_off'),
    say('report.method.calculus'),
    say('report.method.trusted'),
    say('report.method.limits'),
    ...(withheld > 0 ? [say('report.method.withheld', { count: withheld })] : []),
  ]
}

/** What a stranger can do to check this very copy. */
export function howToCheck(
  { say, beside }: Desk,
  { number, checkpoint }: Occasion,
  fingerprint: string,
): string[] {
  return [
    // A report on many articles has no one text, and prints no hash of any.
    ...(beside.articles ? [] : [say('report.check.text')]),
    say('report.check.dossier', { fingerprint }),
    ...(checkpoint ? [say('report.check.log', { seq: checkpoint.seq, hash: checkpoint.hash })] : []),
    say(number === null ? 'report.check.draft' : 'report.check.issued', { number: number ?? '' }),
  ]
}
