import { existsSync } from 'node:fs'
import path from 'node:path'
import { backUp, restoreInto } from '@/db/backup'
import { articlesPage } from '@/db/read/find-articles'
import { seedExample } from '@/db/seed/example'
import { bucketIn } from '@/db/snapshot-bucket'
import { voice } from '@/lib/i18n/say'
import { done, refuse } from '@/lib/model/refusal'
import { byTheHouse } from '../../_door/by-the-house'
import { dataFolder } from '../../_door/house'
import type { Verb } from '../verb'

export const backupStore: Verb = {
  usage: 'backup FILE [--json]',
  says: 'Copy the SQLite base and its snapshots into one file, while the server runs.',
  words: [1, 1],
  async run({ words: [name = ''], here, house, language }) {
    const { store } = await house()
    if (store.name !== 'sqlite') return refuse('store.not_sqlite')
    const file = path.resolve(here, name)
    const { bytes, snapshots } = await backUp(dataFolder(), file)
    return done({
      json: { file, bytes, snapshots },
      lines: [
        voice(language)('cli.backed_up', { file, snapshots }),
        ...(bucketIn(process.env) ? [voice(language)('cli.bucket_beside')] : []),
      ],
    })
  },
}

export const restoreStore: Verb = {
  usage: 'restore FILE [--json]',
  says: 'Put a backup into an empty data folder.',
  words: [1, 1],
  async run({ words: [name = ''], here, language }) {
    const file = path.resolve(here, name)
    if (!existsSync(file)) return refuse('ask.no_such_file', { name })
    const restored = await restoreInto(dataFolder(), file)
    return restored.ok
      ? done({
          json: restored.value,
          lines: [voice(language)('cli.restored', { snapshots: restored.value.snapshots })],
        })
      : restored
  },
}

export const migrateStore: Verb = {
  usage: 'migrate [--json]',
  says: 'Bring the tables up to date. `npm start` does so by itself.',
  words: [0, 0],
  async run({ house, language }) {
    const { store } = await house()
    return done({
      json: { ok: true, engine: store.name },
      lines: [voice(language)('cli.migrated', { engine: store.name })],
    })
  },
}

export const seedStore: Verb = {
  usage: 'seed [--json]',
  says: 'Put the example article in, if it is not there.',
  words: [0, 0],
  async run({ house, language }) {
    const { store } = await house()
    const { rows } = await articlesPage(store, { limit: 100 })
    const isHere = rows.some((row) => row.isExample)
    if (!isHere) await seedExample(store, () => byTheHouse('article.bring_in'))
    return done({
      json: { seeded: !isHere },
      lines: [voice(language)(isHere ? 'cli.example_here' : 'cli.seeded')],
    })
  },
}
