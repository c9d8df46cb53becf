import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { templatesFor } from '@/db/read/find-issuing'
import { newsroom } from '@/db/read/find-newsroom'
import { newestReportOn } from '@/db/read/find-reports'
import type { Store } from '@/db/store'
import type { ArticleId, ClaimId, SourceId } from '@/lib/model/ids'
import { done, type Outcome, refuse } from '@/lib/model/refusal'
import { reportParts } from '@/lib/model/report-parts'
import type { Occasion } from '@/lib/report/compose'
import { type FormatName, formatNames, formatTable, isFormatName } from '@/lib/report/format-table'
import type { Report } from '@/lib/report/report-of'
import type { WideScope } from '@/lib/report/scope'
import { composeReport } from '../../_press/compose-report'
import { composeWide } from '../../_press/compose-wide'
import { editionBefore } from '../../_press/issue-composed'
import { writeReport as writeOne } from '../../_press/write-report'
import type { Call, Verb } from '../verb'

const listed = (given: unknown): string[] | undefined =>
  typeof given === 'string' ? given.split(',').map((each) => each.trim()) : undefined

/** `--source`, or `--from` and `--to`; null when neither is there. */
function wideScopeIn({ source, from, to }: Call['options']): WideScope | null | 'malformed' {
  if (source === undefined && from === undefined && to === undefined) return null
  if (typeof source === 'string' && from === undefined && to === undefined)
    return { kind: 'source', sourceId: source as SourceId }
  const isDay = (given: unknown): given is string =>
    typeof given === 'string' && /^\d{4}-\d\d-\d\d$/.test(given) && !Number.isNaN(Date.parse(given))
  return source === undefined && isDay(from) && isDay(to) && from <= to
    ? { kind: 'period', from, to }
    : 'malformed'
}

async function onArticle(
  store: Store,
  articleId: ArticleId,
  claimIds: ClaimId[] | undefined,
  occasion: Occasion,
): Promise<Outcome<Report>> {
  const before = await editionBefore(store, await newestReportOn(store, articleId))
  const report = await composeReport(store, { articleId, claimIds }, { ...occasion, before })
  return report ? done(report) : refuse('ask.no_such_thing')
}

export const writeReport: Verb = {
  usage:
    'report ARTICLE | --source SOURCE | --from DAY --to DAY [--claims CLAIM,…] [--as html,json,pdf,…] [--in en|id] [--parts summary,claims,…] [--template NAME] [--exact-csv] [--out DIR] [--json]',
  says: `Write the report on an article as it stands, on every claim that leans on a source, or on those judged from one day to another. Formats: ${formatNames.join(', ')}.`,
  options: {
    source: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    claims: { type: 'string' },
    'exact-csv': { type: 'boolean' },
    as: { type: 'string' },
    out: { type: 'string' },
    parts: { type: 'string' },
    template: { type: 'string' },
  },
  words: [0, 1],
  async run({ words: [id], options, language, here, house }) {
    const { store } = await house()
    const named = typeof options.template === 'string' ? options.template : null
    const template = named ? (await templatesFor(store, null)).find(({ name }) => name === named) : undefined
    if (named && !template) return refuse('ask.malformed', { what: `--template ${named}` })
    const asked: string[] = listed(options.as) ?? template?.choice.formats ?? ['html', 'json']
    const unknown = asked.find((name) => !isFormatName(name))
    if (unknown !== undefined) return refuse('ask.malformed', { what: `--as ${unknown}` })
    const parts = listed(options.parts) ?? template?.choice.parts
    const strange = parts?.find((name) => !(reportParts as readonly string[]).includes(name))
    if (strange !== undefined) return refuse('ask.malformed', { what: `--parts ${strange}` })

    const wide = wideScopeIn(options)
    if (wide === 'malformed' || (wide === null) === (id === undefined))
      return refuse('ask.malformed', { what: 'ARTICLE | --source | --from --to' })
    const occasion = {
      language: options.in === undefined && template ? template.choice.language : language,
      newsroom: await newsroom(store),
      number: null,
      edition: null,
      at: new Date().toISOString(),
      issuer: null,
      decision: null,
      checkpoint: null,
      ...(parts && { parts: reportParts.filter((part) => parts.includes(part)) }),
    }
    const composed = wide
      ? await composeWide(store, wide, occasion)
      : await onArticle(store, id as ArticleId, listed(options.claims) as ClaimId[] | undefined, occasion)
    if (!composed.ok) return composed
    const report = composed.value
    const name = id ?? (wide?.kind === 'period' ? `${wide.from}-${wide.to}` : 'source')
    const folder = path.resolve(here, String(options.out ?? '.'))
    await mkdir(folder, { recursive: true })
    const files: string[] = []
    for (const format of asked as FormatName[]) {
      const bytes = await writeOne(report, format, {
        snapshots: store.snapshots,
        exactCsv: options['exact-csv'] === true,
      })
      if (!bytes.ok) return bytes
      const file = path.join(folder, `${name}.${formatTable[format].ending}`)
      await writeFile(file, bytes.value)
      files.push(file)
    }
    return done({ json: { files }, lines: files })
  },
}
