import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { cast, password } from './cast'
import { runServer } from './run-server'

/**
 * Founds the newsroom that every test gets a copy of: the example article, and five people who joined by link, as
 * people do. Runs once; the copy is a folder.
 */
export default async function foundNewsroom() {
  const folder = mkdtempSync(path.join(tmpdir(), 'sanad-newsroom-'))
  process.env.SANAD_TEMPLATE = folder
  const server = await runServer(folder)
  try {
    const first = /\/welcome\/([\w-]+)/.exec(server.printed())![1]!
    await join(server.url, first, cast.ada)
    const cookie = await signIn(server.url, cast.ada.email)
    for (const person of Object.values(cast).slice(1)) {
      const made = await post(`${server.url}/api/v1/invitations`, { role: person.role }, cookie)
      await join(server.url, (made.link as string).split('/').at(-1)!, person)
    }
  } finally {
    await server.stop()
  }
  return () => rmSync(folder, { recursive: true, force: true })
}

const join = (url: string, token: string, { name, email }: { name: string; email: string }) =>
  post(`${url}/api/v1/welcome/${token}`, { name, email, password })

/** @returns the session cookie */
export async function signIn(url: string, email: string): Promise<string> {
  const answer = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email, password }),
  })
  return answer.headers.get('set-cookie')!.split(';')[0]!
}

async function post(url: string, body: object, cookie?: string): Promise<Record<string, unknown>> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie && { cookie }) },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`)
  return answer.json() as Promise<Record<string, unknown>>
}
