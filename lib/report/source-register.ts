import type { ClaimOnDesk, Desk } from './desk'
import type { RegisteredSource } from './report-model'

/** Every Source the article leans on, once, with where it was seen and which claims it carries. */
export function sourceRegister(desk: Desk): RegisteredSource[] {
  const { articles = [desk.file] } = desk.beside
  const outlets = new Set(articles.map(({ article }) => article.sourceId))
  return desk.sourceOrder.map((id) => {
    const source = desk.source(id)
    const isOutlet = outlets.has(id)
    const appearances = desk.claims.flatMap((claim) =>
      claim.appearances.filter((each) => each.sourceId === id && !each.isArticle),
    )
    const count = (access: string) => appearances.filter((each) => each.access === access).length
    return {
      ...desk.sourceRef(id),
      kindLabel: desk.say(`entry.kind.${source?.kind ?? 'unknown'}`),
      aliases: source?.aliases ?? [],
      described: source?.described ?? null,
      owner: source?.ownerId ? desk.sourceName(source.ownerId) : null,
      country: source?.country ?? null,
      reliability: source?.reliability ? desk.say(`report.reliability.${source.reliability}`) : null,
      reliabilityWhy: source?.reliabilityWhy ?? null,
      retractedWhy: source?.retractedWhy ?? null,
      url: source?.url ?? null,
      withheld: source?.withheld ?? false,
      isOutlet,
      appearances: places(desk, appearances),
      claims: desk.claims.filter((claim) => leansOn(claim, id)).map(({ ref }) => ref),
      read: count('read'),
      trusted: count('trusted'),
      unavailable: count('unavailable'),
    }
  })
}

const leansOn = (claim: ClaimOnDesk, id: string) =>
  claim.appearances.some((each) => each.sourceId === id && !each.isArticle)

/** Each address once; Appearances without one are counted elsewhere. */
function places(desk: Desk, appearances: ClaimOnDesk['appearances']): RegisteredSource['appearances'] {
  const seen = new Map<string, RegisteredSource['appearances'][number]>()
  for (const { url, archivedUrl, appearedOn, language } of appearances) {
    if (!url && !archivedUrl && !appearedOn) continue
    seen.set([url, archivedUrl, appearedOn].join('\n'), {
      url,
      archivedUrl,
      date: appearedOn,
      languageName: language && desk.tongue(language),
    })
  }
  return [...seen.values()]
}
