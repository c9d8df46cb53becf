import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { templatesFor } from '@/db/read/find-issuing'
import { newsroom } from '@/db/read/find-newsroom'
import { newestReportOn } from '@/db/read/find-reports'
import type { ArticleId } from '@/lib/model/ids'
import { done, refuse } from '@/lib/model/refusal'
import { reportParts } from '@/lib/model/report-parts'
import { type FormatName, formatNames, formatTable, isFormatName } from '@/lib/report/format-table'
import { composeReport } from '../../_press/compose-report'
import { editionBefore } from '../../_press/issue-composed'
import { writeReport as writeOne } from '../../_press/write-report'
import type { Verb } from '../verb'

const listed = (given: unknown): string[] | undefined =>
  typeof given === 'string' ? given.split(',').map((each) => each.trim()) : undefined

export const writeReport: Verb = {
  usage:
    'report ARTICLE [--as html,json,pdf,…] [--in en|id] [--parts summary,claims,…] [--template NAME] [--out DIR] [--json]',
  says: `Write the report on an article as it stands. Formats: ${formatNames.join(', ')}.`,
  options: {
    as: { type: 'string' },
    out: { type: 'string' },
    parts: { type: 'string' },
    template: { type: 'string' },
  },
  words: [1, 1],
  async run({ words: [id = ''], options, language, here, house }) {
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

    const report = await composeReport(
      store,
      { articleId: id as ArticleId },
      {
        language: options.in === undefined && template ? template.choice.language : language,
        newsroom: await newsroom(store),
        number: null,
        edition: null,
        at: new Date().toISOString(),
        issuer: null,
        decision: null,
        checkpoint: null,
        before: await editionBefore(store, await newestReportOn(store, id as ArticleId)),
        ...(parts && { parts: reportParts.filter((part) => parts.includes(part)) }),
      },
    )
    if (!report) return refuse('ask.no_such_thing')
    const folder = path.resolve(here, String(options.out ?? '.'))
    await mkdir(folder, { recursive: true })
    const files: string[] = []
    for (const name of asked as FormatName[]) {
      const bytes = await writeOne(report, name, { snapshots: store.snapshots })
      if (!bytes.ok) return bytes
      const file = path.join(folder, `${id}.${formatTable[name].ending}`)
      await writeFile(file, bytes.value)
      files.push(file)
    }
    return done({ json: { files }, lines: files })
  },
}
