import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { newsroom } from '@/db/read/find-newsroom'
import { wholeArticle } from '@/db/read/whole-article'
import type { ArticleId } from '@/lib/model/ids'
import { done, refuse } from '@/lib/model/refusal'
import { type Format, formatNames, formats } from '@/lib/report/formats'
import { reportOf } from '@/lib/report/report-of'
import type { Verb } from '../verb'

export const writeReport: Verb = {
  usage: 'report ARTICLE [--as html,json] [--in en|id] [--out DIR] [--json]',
  says: `Write the report on an article as it stands. Formats: ${formatNames.join(', ')}.`,
  options: { as: { type: 'string' }, out: { type: 'string' } },
  words: [1, 1],
  async run({ words: [id = ''], options, language, here, house }) {
    const asked = String(options.as ?? 'html,json').split(',')
    const unknown = asked.find((name) => !formatNames.includes(name as Format))
    if (unknown) return refuse('ask.malformed', { what: `--as ${unknown}` })
    const { store } = await house()
    const whole = await wholeArticle(store, id as ArticleId)
    if (!whole) return refuse('ask.no_such_thing')
    const report = reportOf(whole, {
      language,
      newsroom: await newsroom(store),
      number: null,
      edition: null,
      at: new Date().toISOString(),
      issuer: null,
      decision: null,
      checkpoint: null,
    })
    const folder = path.resolve(here, String(options.out ?? '.'))
    await mkdir(folder, { recursive: true })
    const files = await Promise.all(
      (asked as Format[]).map(async (name) => {
        const file = path.join(folder, `${id}.${formats[name].ending}`)
        await writeFile(file, formats[name].render(report))
        return file
      }),
    )
    return done({ json: { files }, lines: files })
  },
}
