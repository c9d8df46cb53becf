import type { Desk } from './desk'
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
  return [
    progress(desk),
    outcome(desk, claims),
    footing(desk),
    carriers(desk, sources),
    reading(desk),
    warnings(desk, claims),
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

function outcome({ say, list, claims }: Desk, told: readonly ReportClaim[]): string[] {
  const settled = told.filter(({ number }) => claims[number - 1]?.status.rating)
  if (settled.length === 0) return [say('report.summary.no_outcome')]
  const labels = [...new Set(settled.map(({ verdict }) => verdict!.rating.label))]
  const counted = labels.map((label) =>
    say('report.summary.rated', {
      label,
      count: settled.filter(({ verdict }) => verdict!.rating.label === label).length,
    }),
  )
  const changes = told.filter(({ verdict }) => verdict?.changeAsked).length
  return [
    say('report.summary.outcome', { list: list(counted) }),
    ...(changes > 0 ? [say('report.summary.changes', { count: changes })] : []),
  ]
}

function footing({ say, claims, file }: Desk): string[] {
  const several = claims.filter(({ analysis }) => analysis.independence.atLeast >= 2).length
  const one = claims.filter(
    ({ analysis }) => analysis.origins.length > 0 && analysis.independence.atLeast < 2,
  ).length
  const lost = claims.filter(
    ({ analysis }) =>
      analysis.origins.length === 0 && analysis.untraced.some((id) => id !== file.article.sourceId),
  ).length
  const none = claims.length - several - one - lost
  const counts = { several, one, untraced: lost, unsourced: none }
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([group, count]) => say(`report.summary.${group}`, { count }))
}

/** The Sources that most of the article hangs on: first those no path can do without, else the one cited most. */
function carriers({ say, claims, sourceName, list }: Desk, sources: readonly RegisteredSource[]): string[] {
  const bearing = sources
    .map(({ id }) => ({ id, of: claims.filter(({ analysis }) => analysis.loadBearing.includes(id)) }))
    .filter(({ of }) => of.length >= 2)
    .sort((a, b) => b.of.length - a.of.length)
  const numbers = (of: typeof claims) => list(of.map(({ number }) => String(number)))
  if (bearing[0]) {
    const { id, of } = bearing[0]
    return [say('report.summary.bearing', { name: sourceName(id), count: of.length, numbers: numbers(of) })]
  }
  const [most] = sources.filter(({ isOutlet }) => !isOutlet).sort((a, b) => b.claims.length - a.claims.length)
  if (!most || most.claims.length < 2) return []
  return [
    say('report.summary.most_cited', {
      name: most.name,
      count: most.claims.length,
      numbers: list(most.claims.map(({ number }) => String(number))),
    }),
  ]
}

function reading({ say, claims }: Desk): string[] {
  const hops = claims.flatMap(({ appearances }) => appearances.filter(({ isArticle }) => !isArticle))
  if (hops.length === 0) return []
  const count = (access: string) => hops.filter((hop) => hop.access === access).length
  const [read, trusted, unavailable] = [count('read'), count('trusted'), count('unavailable')]
  return [say('report.summary.reading', { hops: hops.length, read, trusted, unavailable })]
}

function warnings({ say, list }: Desk, claims: readonly ReportClaim[]): string[] {
  const warned = claims.filter(({ flags }) =>
    flags.some((flag) => flag.severity === 'serious' && !flag.dismissed),
  )
  if (warned.length === 0) return []
  const numbers = list(warned.map(({ number }) => String(number)))
  return [say('report.summary.serious', { count: warned.length, numbers })]
}
