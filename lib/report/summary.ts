import type { ClaimOnDesk, Desk } from './desk'
import type { RegisteredSource, ReportClaim } from './report-model'

/**
 * The report in a few sentences, made from nothing but what is on record: how far the work is, what came out, what
 * the claims rest on, how much of it was read. It never says more than the facts and never sums up the truth of an
 * article in one word.
 */
export function summary(
  desk: Desk,
  claims: readonly ReportClaim[],
  sources: readonly RegisteredSource[],
): string[] {
  const standing = desk.claims.filter(({ status }) => status.code !== 'withdrawn')
  return [
    [...progress(desk), ...outcome(desk, claims)],
    [...footing(desk, standing), ...carriers(desk, standing, sources)],
    [...reading(desk, standing), ...warnings(desk, standing, claims)],
  ]
    .filter((sentences) => sentences.length > 0)
    .map((sentences) => sentences.join(' '))
}

function progress({ say, claims }: Desk): string[] {
  const at = (...codes: string[]) => claims.filter(({ status }) => codes.includes(status.code)).length
  const counts = {
    settled: at('approved', 'published'),
    waiting: at('concluded', 'disputed'),
    again: at('stale', 'correcting'),
    open: at('open', 'in_review'),
    withdrawn: at('withdrawn'),
  }
  return [
    say('report.summary.claims', { count: claims.length }),
    ...Object.entries(counts)
      .filter(([, count]) => count > 0)
      .map(([group, count]) => say(`report.summary.${group}`, { count })),
  ]
}

function outcome({ say, list, claims, language }: Desk, told: readonly ReportClaim[]): string[] {
  if (claims.length === 0) return []
  const settled = claims.flatMap(({ status, number }) =>
    status.code === 'approved' || status.code === 'published'
      ? [told[number - 1]!.look.label.toLocaleLowerCase(language)]
      : [],
  )
  if (settled.length === 0) return [say('report.summary.no_outcome')]
  const counted = [...new Set(settled)].map((label) =>
    say('report.summary.rated', { label, count: settled.filter((each) => each === label).length }),
  )
  const changes = told.filter(({ verdict }) => verdict?.changeAsked).length
  return [
    say('report.summary.outcome', { list: list(counted) }),
    ...(changes > 0 ? [say('report.summary.changes', { count: changes })] : []),
  ]
}

/** What the claims rest on, whatever was concluded about them. */
function footing({ say, articleOf }: Desk, claims: readonly ClaimOnDesk[]): string[] {
  const several = claims.filter(({ analysis }) => analysis.independence.atLeast >= 2).length
  const reached = claims.filter(({ analysis }) => analysis.origins.length > 0).length
  const untraced = claims.filter(
    (claim) =>
      claim.analysis.origins.length === 0 &&
      claim.analysis.untraced.some((id) => id !== articleOf(claim).article.sourceId),
  ).length
  const counts = {
    several,
    one: reached - several,
    untraced,
    unsourced: claims.length - reached - untraced,
  }
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([group, count]) => say(`report.summary.${group}`, { count }))
}

/** The Source that most of the article hangs on: one no path can do without, else the one cited most. */
function carriers(
  { say, sourceName, ranges }: Desk,
  claims: readonly ClaimOnDesk[],
  sources: readonly RegisteredSource[],
): string[] {
  const among = (rule: (claim: ClaimOnDesk, id: string) => boolean) =>
    sources
      .filter(({ isOutlet }) => !isOutlet)
      .map(({ id }) => ({ name: sourceName(id), of: claims.filter((claim) => rule(claim, id)) }))
      .filter(({ of }) => of.length >= 2)
      .sort((a, b) => b.of.length - a.of.length)[0]
  const bearing = among(({ analysis }, id) => (analysis.loadBearing as string[]).includes(id))
  const cited = among(({ appearances }, id) => appearances.some((each) => each.sourceId === id))
  const most = bearing ?? cited
  if (!most) return []
  const numbers = ranges(most.of.map(({ number }) => number))
  return [
    say(bearing ? 'report.summary.bearing' : 'report.summary.most_cited', {
      name: most.name,
      count: most.of.length,
      numbers,
    }),
  ]
}

function reading({ say }: Desk, claims: readonly ClaimOnDesk[]): string[] {
  const hops = claims.flatMap(({ appearances }) => appearances.filter(({ isArticle }) => !isArticle))
  if (hops.length === 0) return []
  const count = (access: string) => hops.filter((hop) => hop.access === access).length
  const [read, trusted, unavailable] = [count('read'), count('trusted'), count('unavailable')]
  return [say('report.summary.reading', { hops: hops.length, read, trusted, unavailable })]
}

function warnings(
  { say, ranges }: Desk,
  claims: readonly ClaimOnDesk[],
  told: readonly ReportClaim[],
): string[] {
  const warned = claims.filter(({ number }) =>
    told[number - 1]!.flags.some((flag) => flag.severity === 'serious' && !flag.dismissed),
  )
  if (warned.length === 0) return []
  const numbers = ranges(warned.map(({ number }) => number))
  return [say('report.summary.serious', { count: warned.length, numbers })]
}
