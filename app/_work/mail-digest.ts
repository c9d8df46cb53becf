import { choicesOf, inboxRows, toMail } from '@/db/read/find-inbox'
import { newsroom } from '@/db/read/find-newsroom'
import { personById } from '@/db/read/find-people'
import type { Store } from '@/db/store'
import { markMailed } from '@/db/write/read-inbox'
import type { InboxRow } from '@/lib/api/team-answers'
import { voice } from '@/lib/i18n/say'
import type { InterfaceLanguage } from '@/lib/model/languages'
import { commentParts } from '@/lib/text/mentions'
import { shorten } from '@/lib/text/shorten'
import { type Letter, type MailServer, mailServer } from '../_mail/mail-server'
import type { Handler } from './handler'

const longestClaim = 100

/**
 * Sends a person what is new and unread in their inbox, in one letter, if they still want it and the newsroom still has
 * a mail server. Marked as mailed only once the server took it: a letter may come twice, never not at all.
 */
export const mailDigest: Handler<'mail.digest'> = async ({ personId }, { store, occasion }) => {
  await sendDigest(store, personId, mailServer(), occasion('read').at, process.env.SANAD_URL)
  return undefined
}

export async function sendDigest(
  store: Store,
  personId: Parameters<typeof personById>[1],
  server: MailServer | undefined,
  at: string,
  origin: string | undefined,
): Promise<'sent' | 'nothing'> {
  if (!server) return 'nothing'
  const person = await personById(store, personId)
  const { digest } = await choicesOf(store, personId)
  if (!person?.active || !person.role || !person.email || digest === 'never') return 'nothing'
  const items = await toMail(store, personId)
  if (items.length === 0) return 'nothing'
  const { language, name } = await newsroom(store)
  const letter = letterOf(await inboxRows(store, items), person.language ?? language, name, origin)
  await server.send({ ...letter, to: person.email })
  await markMailed(
    store,
    personId,
    at,
    items.map(({ id }) => id),
  )
  return 'sent'
}

/** The letter in the reader's language. Plain text: nothing in it runs, and nothing is fetched by opening it. */
export function letterOf(
  rows: readonly InboxRow[],
  language: InterfaceLanguage,
  newsroomName: string,
  origin: string | undefined,
): Omit<Letter, 'to'> {
  const say = voice(language)
  const house = newsroomName || 'Sanad'
  const lines = rows.map((row) => {
    const claim = oneLine(shorten(row.claim, longestClaim))
    const sentence = say(`inbox.told.${row.kind}`, {
      who: row.by ?? say('inbox.somebody'),
      claim,
      more: row.more,
    })
    const words = row.words && `  “${oneLine(spoken(row.words))}”`
    const link = origin && `  ${origin}/claims/${row.claimId}`
    return [`– ${sentence}`, words, link].filter(Boolean).join('\n')
  })
  return {
    subject: say('inbox.mail_subject', { count: rows.length, house: oneLine(house) }),
    text: [...lines, say('inbox.mail_end')].join('\n\n'),
  }
}

/** Names are left to the screen; a letter says only that somebody was called. */
const spoken = (text: string) =>
  commentParts(text)
    .map((part) => (part.kind === 'words' ? part.words : '@…'))
    .join('')

/** A line break in a claim must not look like another item, nor like another header of the letter. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
