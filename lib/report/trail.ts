import { retell } from '@/lib/audit/retell'
import type { Entry } from '@/lib/model/entry'
import type { Desk } from './desk'
import type { TrailEntry } from './report-model'

/** The audit log of the article as sentences, oldest first. Ids are told by the names the report uses. */
export function trail(desk: Desk, entries: readonly Entry[]): TrailEntry[] {
  const names = namesOn(desk)
  return entries.map((entry) => ({
    at: entry.at,
    ...retell(entry, desk.say, (id) => names.get(id)),
    digest: entry.digest,
  }))
}

function namesOn(desk: Desk): Map<string, string> {
  const { file, claims, say } = desk
  const names = new Map<string, string>([[file.article.id, `“${file.article.headline}”`]])
  for (const { article } of desk.beside.articles ?? []) names.set(article.id, `“${article.headline}”`)
  for (const { id, name } of [...file.people, ...file.sources]) names.set(id, name)
  for (const claim of claims) {
    names.set(claim.claim.id, say('report.claim_number', { number: claim.number }))
    const source = new Map(claim.appearances.map((each) => [each.id, desk.sourceName(each.sourceId)]))
    for (const [id, name] of source) names.set(id, name)
    for (const { id, citingId, citedId } of claim.citations)
      names.set(id, `${source.get(citingId)} → ${source.get(citedId)}`)
    for (const { id, title } of claim.evidence) names.set(id, `“${title}”`)
  }
  return names
}
