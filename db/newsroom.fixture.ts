import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Permission, permit } from '@/lib/access/may'
import { type IdNoun, idFrom } from '@/lib/model/ids'
import type { Actor } from '@/lib/model/person'
import type { Outcome } from '@/lib/model/refusal'
import type { Role } from '@/lib/model/roles'
import type { Engine } from './dialect/engine'
import { openPostgres } from './dialect/postgres'
import { openSqlite } from './dialect/sqlite'
import { layFirstStone } from './open-for-work'
import { SnapshotFolder } from './snapshots'
import { type Store, storeOver } from './store'
import type { Occasion } from './write/record'

/** A newsroom for a test: an empty store on the engine under test, a cast, and a clock that ticks once per act. */
export interface TestNewsroom {
  store: Store
  /** Somebody acting, now. Their right to it is asked as at the door. */
  as(name: keyof typeof cast, permission: Permission): Occasion
  house(permission: Permission): Occasion
  close(): Promise<void>
}

const cast = {
  sari: { role: 'reviewer', id: 'per_sari', name: 'Sari' },
  budi: { role: 'reviewer', id: 'per_budi', name: 'Budi' },
  lena: { role: 'lead', id: 'per_lena', name: 'Lena' },
  omar: { role: 'lead', id: 'per_omar', name: 'Omar' },
  ada: { role: 'admin', id: 'per_ada', name: 'Ada' },
  vic: { role: 'viewer', id: 'per_vic', name: 'Vic' },
} as const satisfies Record<string, { role: Role; id: `per_${string}`; name: string }>

export async function testNewsroom(
  engineName = process.env.SANAD_TEST_ENGINE ?? 'sqlite',
): Promise<TestNewsroom> {
  const store = storeOver(
    await engine(engineName),
    new SnapshotFolder(mkdtempSync(path.join(tmpdir(), 'sanad-snapshots-'))),
  )
  await store.migrate()
  await layFirstStone(store)

  let tick = 0
  const occasion = (actor: Actor, permission: Permission): Occasion => {
    const now = Date.parse('2026-11-24T09:00:00.000Z') + ++tick * 1000
    let minted = 0
    return {
      permit: must(permit(actor, permission)),
      at: new Date(now).toISOString(),
      mint: <N extends IdNoun>(noun: N) =>
        idFrom(noun, now, Uint8Array.of(tick >> 8, tick, ++minted >> 10, minted >> 5, minted)),
    }
  }
  const { people } = store.tables
  await store.transact(async (tx) => {
    for (const { id, name, role } of Object.values(cast))
      await tx.insert(people).values({
        id,
        name,
        role,
        email: `${id}@example.org`,
        language: null,
        active: true,
        createdAt: '2026-11-24T08:00:00.000Z',
        version: 1,
      })
    return { ok: true, value: null }
  })
  return {
    store,
    as: (name, permission) => occasion({ kind: 'person', ...cast[name] }, permission),
    house: (permission) => occasion({ kind: 'house' }, permission),
    close: () => store.close(),
  }
}

async function engine(name: string): Promise<Engine> {
  if (name === 'sqlite') return openSqlite(':memory:')
  if (name === 'pglite') return (await import('./pglite.fixture')).borrowPglite()
  return freshPostgres()
}

/** A database of its own on the server that DATABASE_URL names, so that suites can run side by side. */
async function freshPostgres(): Promise<Engine> {
  const { default: pg } = await import('pg')
  const url = new URL(process.env.DATABASE_URL!)
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  const name = `sanad_test_${process.pid}_${process.hrtime.bigint()}`
  await client.query(`CREATE DATABASE ${name}`)
  await client.end()
  url.pathname = `/${name}`
  return openPostgres(url.href)
}

/** The value of an outcome that a test expects to be Done. */
export function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${outcome.code} ${JSON.stringify(outcome.facts)}`)
  return outcome.value
}
