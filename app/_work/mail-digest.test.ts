import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { must, type TestNewsroom, testNewsroom } from '@/db/newsroom.fixture'
import { bringIn } from '@/db/write/keep-article'
import { markClaim } from '@/db/write/mark-claim'
import { chooseInbox } from '@/db/write/read-inbox'
import { say } from '@/db/write/talk-over'
import type { ClaimId } from '@/lib/model/ids'
import { mailServer } from '../_mail/mail-server'
import { sendDigest } from './mail-digest'

let room: TestNewsroom
let claimId: ClaimId
const letters: { to: string[]; body: string }[] = []
let full = false

/** A real server that keeps what it is given. */
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onAuth: ({ username, password }, _, answer) =>
    password === 'right' ? answer(null, { user: username }) : answer(new Error('no')),
  onRcptTo: (_, __, answer) => (full ? answer(new Error('mailbox full')) : answer()),
  onData: (stream, { envelope }, answer) => {
    let body = ''
    stream.on('data', (part) => {
      body += part
    })
    stream.on('end', () => {
      letters.push({ to: envelope.rcptTo.map(({ address }) => address), body })
      answer()
    })
  },
})
const address = (password: string) => {
  const { port } = server.server.address() as { port: number }
  return mailServer({
    SANAD_SMTP_URL: `smtp://desk:${password}@127.0.0.1:${port}`,
    SANAD_SMTP_FROM: 'desk@sanad.example',
  })
}

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  room = await testNewsroom()
  const text = 'The port was closed\nfor nine days.'
  const { article, revision } = must(
    await bringIn(room.store, room.as('sari', 'article.bring_in'), {
      headline: 'The port',
      outlet: { new: { name: 'Koran', kind: 'outlet' } },
      url: null,
      language: 'en',
      publishedOn: null,
      byline: null,
      text,
      blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
      kept: { sha256: '0'.repeat(64), mediaType: 'text/plain', name: null, bytes: text.length },
    }),
  )
  const claim = must(
    await markClaim(room.store, room.as('sari', 'claim.mark'), article.id, {
      revisionId: revision.id,
      spans: [{ start: 0, end: 33 }],
    }),
  )
  claimId = claim.claim.id
})
afterAll(async () => {
  await new Promise<void>((closed) => server.close(closed))
  await room.close()
})

const calls = (text: string) =>
  say(room.store, room.as('sari', 'talk'), claimId, { about: 'claim', subjectId: claimId, text }).then(must)
const at = '2026-11-25T06:00:00.000Z'
const send = (to = address('right')) => sendDigest(room.store, 'per_budi', to, at, 'https://sanad.example')
const jobs = () => room.store.read.select().from(room.store.tables.jobs)

test('nobody is written to who did not ask for it', async () => {
  await calls('@[per_budi], look at this.')
  expect(await send()).toBe('nothing')
  expect(await jobs()).toEqual([])
})

test('who asked for a digest gets one letter at its time, in words, and each thing once', async () => {
  must(await chooseInbox(room.store, 'per_budi', { kinds: {}, digest: 'daily' }))
  await calls('@[per_budi], the log says two.')
  expect(await jobs()).toMatchObject([{ key: 'mail.digest per_budi', dueAt: '2026-11-25T06:00:00.000Z' }])
  expect(await send()).toBe('sent')
  expect(letters).toHaveLength(1)
  const { to, body } = letters[0]!
  expect(to).toEqual(['per_budi@example.org'])
  const words = body.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex) => `%${hex}`)
  expect(decodeURIComponent(words.replace(/%(?![0-9A-F]{2})/g, '%25'))).toContain(
    'Sari mentioned you on “The port was closed for nine days”',
  )
  expect(body).toContain(`https://sanad.example/claims/${claimId}`)
  expect(await send()).toBe('nothing')
})

test('a letter the server did not take is not forgotten, and the fault tells no password', async () => {
  await calls('@[per_budi], once more.')
  full = true
  await expect(send()).rejects.toThrow('The mail server did not take a letter (EENVELOPE')
  full = false
  const fault = await send(address('wrong-secret')).catch((error: Error) => error)
  expect(String(fault)).toMatch(/EAUTH/)
  expect(JSON.stringify(fault) + String((fault as Error).stack)).not.toContain('wrong-secret')
  expect(await send()).toBe('sent')
})

test('without a mail server nothing is sent, and nothing is lost', async () => {
  expect(mailServer({})).toBeUndefined()
  await calls('@[per_budi], last time.')
  expect(await sendDigest(room.store, 'per_budi', undefined, at, undefined)).toBe('nothing')
  expect(await send()).toBe('sent')
})
