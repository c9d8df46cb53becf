import { claimRows } from '@/db/read/find-claims'
import { loadSources } from '@/db/read/load-files'
import type { Store } from '@/db/store'
import type { AnswerFile } from '@/lib/api/endpoint'
import type { BaseFilter } from '@/lib/chain/foundation-filter'
import type { BaseStrike } from '@/lib/chain/foundation-strike'
import type { SourceId } from '@/lib/model/ids'
import type { InterfaceLanguage } from '@/lib/model/languages'
import { csvHead, csvRecord } from '@/lib/report/csv-cell'
import { withoutNamesOf } from '@/lib/report/withhold'

interface Scenario extends BaseStrike {
  at: string
  filter: BaseFilter
  struck: { source: string; name: string }[]
  withheld: readonly SourceId[]
}

const batch = 500

/**
 * A what-if as a file somebody can send on: what was taken out, and every claim that falls or weakens, with its words;
 * who must not be named is not named in any of them.
 */
export async function scenarioFile(
  store: Store,
  format: 'csv' | 'json',
  { at, filter, struck, withheld, falls, weakens, stands, unfounded }: Scenario,
  language: InterfaceLanguage,
): Promise<AnswerFile> {
  const hidden = (await loadSources(store, store.read, withheld)).filter((source) => source.withheld)
  const unnamed = withoutNamesOf(hidden, language)
  const outcomes = [
    ...falls.map((claim) => ({ claim, outcome: 'falls', to: 0, from: null as number | null })),
    ...weakens.map(({ claim, from, to }) => ({ claim, outcome: 'weakens', from, to })),
  ]
  const claims: Record<string, string | number | null>[] = []
  for (let i = 0; i < outcomes.length; i += batch) {
    const part = outcomes.slice(i, i + batch)
    const rows = new Map(
      (
        await claimRows(
          store,
          part.map((each) => each.claim),
        )
      ).map((row) => [row.id, row]),
    )
    for (const { claim, ...outcome } of part) {
      const row = rows.get(claim)
      if (row)
        claims.push({
          id: claim,
          ...outcome,
          claim: unnamed(row.text),
          number: row.number,
          article: unnamed(row.headline),
          stage: row.stage,
        })
    }
  }
  const name = `sanad-what-if-${at.slice(0, 10)}.${format}`
  const bytes = (text: string) => new TextEncoder().encode(text)
  if (format === 'json')
    return {
      bytes: bytes(
        `${JSON.stringify({ format: 'sanad-what-if/1', at, struck: unnamed(struck), filter: unnamed(filter), falls: falls.length, weakens: weakens.length, stands, hadNoOrigin: unfounded, claims }, null, 2)}\n`,
      ),
      mediaType: 'application/json',
      fileName: name,
    }
  const columns = ['outcome', 'from', 'to', 'id', 'claim', 'number', 'article', 'stage'] as const
  return {
    bytes: bytes(
      [
        csvHead([...columns]),
        ...claims.map((row) => csvRecord(columns.map((column) => row[column] ?? null))),
      ].join(''),
    ),
    mediaType: 'text/csv; charset=utf-8',
    fileName: name,
  }
}
