import { type EntryFilter, entriesForFile, entriesPage, headOfLog, wholeLog } from '@/db/read/find-entries'
import { newsroom } from '@/db/read/find-newsroom'
import { checkpoints } from '@/db/read/find-reports'
import { namesAmong } from '@/db/read/names-among'
import { permit } from '@/lib/access/may'
import { verifyEntries } from '@/lib/audit/verify'
import { voice } from '@/lib/i18n/say'
import { isIdOf } from '@/lib/model/ids'
import type { Actor } from '@/lib/model/person'
import { done } from '@/lib/model/refusal'
import { entriesAsCsv, entriesAsJson } from '@/lib/report/entries-file'
import { houseVoice } from '@/lib/review/rating-labels'
import { sealAnswer } from '../_door/seal-answer'
import type { Answers } from './ask'

/** What happened to the things of an article is part of reading them; what happened to people and settings is not. */
const readable = [
  'claim',
  'article',
  'source',
  'appearance',
  'citation',
  'evidence',
  'capture',
  'report',
] as const
const mayRead = (
  who: Actor,
  { claim, article, subject }: Pick<EntryFilter, 'claim' | 'article' | 'subject'>,
) =>
  claim || article || readable.some((noun) => subject && isIdOf(noun, subject))
    ? done(null)
    : permit(who, 'audit.read')

export const logAnswers = {
  entries: async ({ store, query, occasion }) => {
    const allowed = mayRead(occasion.permit.actor, query)
    return allowed.ok ? done(await entriesPage(store, query)) : allowed
  },

  entriesFile: async ({ store, query: { format, ...filter }, occasion, language }) => {
    const who = occasion.permit.actor
    const allowed = mayRead(who, filter)
    if (!allowed.ok) return allowed
    const { rows, complete } = await entriesForFile(store, filter)
    const entries = await sealAnswer(store, who, rows)
    const names = await namesAmong(store, entries)
    const nameOf = (id: string) => names.get(id)
    const say = houseVoice(voice(language), await newsroom(store), language)
    const file = { entries, complete }
    return done(
      format === 'csv'
        ? {
            bytes: new TextEncoder().encode(entriesAsCsv(file, say, nameOf)),
            mediaType: 'text/csv; charset=utf-8',
            fileName: 'history.csv',
          }
        : {
            bytes: new TextEncoder().encode(entriesAsJson(file, say, nameOf)),
            mediaType: 'application/json',
            fileName: 'history.json',
          },
    )
  },

  verifyLog: async ({ store }) => {
    const head = await headOfLog(store)
    const verified = await verifyEntries(wholeLog(store), await checkpoints(store))
    return done(
      verified.ok
        ? { ok: true, entries: verified.entries, head: verified.head, broken: null }
        : {
            ok: false,
            entries: head.seq,
            head: head.hash,
            broken: { seq: verified.seq, id: verified.id ?? '', what: verified.what },
          },
    )
  },
} satisfies Partial<Answers>
