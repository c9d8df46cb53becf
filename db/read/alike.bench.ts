import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { dice } from '@/lib/anchor/edited'
import { marksKept } from '@/lib/resemble/keys'
import { marksOf } from '@/lib/resemble/marks'
import { fold } from '@/lib/text/fold'
import { nth } from '../large-base.fixture'
import { openStore } from '../store'
import { claimsLike } from './find-alike'

const claims = Number(process.env.BENCH_CLAIMS ?? 100_000)
const chance = dice(23)
const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)]!

const syllables = ['ba', 'ri', 'ko', 'tan', 'su', 'mi', 'la', 'der', 'wa', 'no', 'har', 'pe', 'gu', 'sen']
const coined = () => {
  const word = Array.from({ length: 2 + Math.floor(chance() * 2) }, () => pick(syllables)).join('')
  return word[0]!.toUpperCase() + word.slice(1)
}
const people = Array.from({ length: 3000 }, () => `${coined()} ${coined()}`)
const places = Array.from({ length: 600 }, coined)

/** What news says, each in two wordings; the facts are who, where and how many. */
const kinds: [said: string, again: string][] = [
  ['{who} promised {n} new houses in {where} next year', 'In {where} {n} houses will be built, {who} says'],
  [
    '{who} told reporters that {n} people fled {where}',
    '{n} residents had to flee from {where}, according to {who}',
  ],
  [
    'The factory in {where} dismissed {n} workers, said {who}',
    '{n} employees of the {where} factory lost their jobs, {who} said',
  ],
  [
    '{who} mengatakan {n} ton beras dikirim ke {where}',
    'Sebanyak {n} ton beras telah dikirimkan ke {where}, kata {who}',
  ],
  ['Menurut {who}, {n} rumah di {where} terendam banjir', 'Banjir di {where} merendam {n} rumah, ujar {who}'],
]

/** Statements like those of a newsroom, and for some of them the same said in other words. */
function statement() {
  const facts = { who: pick(people), where: pick(places), n: String(10 + Math.floor(chance() * 90_000)) }
  const kind = pick(kinds)
  const filled = (words: string) => words.replace(/\{(\w+)\}/g, (_, name: keyof typeof facts) => facts[name])
  const language = kinds.indexOf(kind) < 3 ? 'en' : 'id'
  return { text: filled(kind[0]), again: filled(kind[1]), language }
}

/** "This claim was checked before": looked up in a large base, by statements in other words than those kept. */
export async function races() {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'sanad-alike-'))
  const store = openStore({ dataFolder })
  await store.migrate()
  const sought = fill(path.join(dataFolder, 'sanad.db'))
  const ask = async (i: number) => {
    const { id, again, language } = sought[i % sought.length]!
    const found = await claimsLike(store, { text: again, language, gloss: null, glossLanguage: null })
    return found.some((row) => row.id === id)
  }
  let turn = 0
  return {
    races: [
      {
        name: `similar claims among ${claims.toLocaleString('en')}, 95th percentile`,
        unit: 'ms',
        atMost: 50,
        rounds: 3,
        measure: async () => {
          const took: number[] = []
          for (let i = 0; i < 100; i++) {
            const before = process.cpuUsage()
            await ask(turn++)
            const { user, system } = process.cpuUsage(before)
            took.push((user + system) / 1000)
          }
          return took.toSorted((a, b) => a - b)[94]!
        },
      },
      {
        name: 'similar claims not found again in other words',
        unit: '%',
        atMost: 10,
        rounds: 1,
        measure: async () => {
          let missed = 0
          for (let i = 0; i < sought.length; i++) if (!(await ask(i))) missed++
          return (100 * missed) / sought.length
        },
      },
    ],
    close: async () => {
      await store.close()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}

/** Claims with the very rows that `index-words` and `index-marks` would write. */
function fill(file: string) {
  const base = new Database(file)
  const at = '2026-11-24T09:00:00.000Z'
  const sought: { id: string; again: string; language: string }[] = []
  base.transaction(() => {
    base
      .prepare(
        `INSERT INTO sources (id, name, kind, aliases, withheld, created_at, changed_at, version) VALUES (?, 'S', 'outlet', '[]', 0, ?, ?, 1)`,
      )
      .run(nth('src', 1), at, at)
    const article = base.prepare(
      `INSERT INTO articles (id, headline, source_id, language, is_example, created_at, version) VALUES (?, 'H', ?, ?, 0, ?, 1)`,
    )
    article.run(nth('art', 1), nth('src', 1), 'en', at)
    article.run(nth('art', 2), nth('src', 1), 'id', at)
    const claim = base.prepare(
      `INSERT INTO claims (id, article_id, position, text, created_at, stage, owes_correction, version) VALUES (?, ?, ?, ?, ?, 'open', 0, 1)`,
    )
    const mark = base.prepare('INSERT OR IGNORE INTO claim_marks (mark, claim_id) VALUES (?, ?)')
    const word = base.prepare('INSERT OR IGNORE INTO claim_words (word, claim_id) VALUES (?, ?)')
    for (let n = 1; n <= claims; n++) {
      const { text, again, language } = statement()
      const id = nth('clm', n)
      claim.run(id, nth('art', language === 'en' ? 1 : 2), String(n), text, at)
      for (const one of marksKept(marksOf(text, language))) mark.run(one, id)
      for (const one of new Set(fold(text).split(' '))) if (one) word.run(one, id)
      if (n % Math.floor(claims / 300) === 0) sought.push({ id, again, language })
    }
  })()
  base.close()
  return sought
}
