import { refuse } from '@/lib/model/refusal'
import { isForeign } from '../../../_door/door'
import { house } from '../../../_door/house'
import { languageFor } from '../../../_door/language-asked'
import { problem } from '../../../_door/problem'
import { readJson } from '../../../_door/read-body'
import { Throttle } from '../../../_door/throttle'

const throttle = new Throttle()

/** Signing in and out is the account library's; slowing down a guesser is ours. */
export async function POST(request: Request): Promise<Response> {
  const language = languageFor(request.headers)
  if (isForeign(request)) return problem(refuse('may.foreign_origin'), language)
  const { accounts } = house()
  if (!new URL(request.url).pathname.endsWith('/sign-in/email')) return accounts.handler(request)

  const body = await readJson(request.clone(), 8 * 1024)
  if (!body.ok) return problem(body, language)
  const account = String((body.value as { email?: unknown }).email ?? '')
  if (throttle.tooMany(account, Date.now())) return problem(refuse('who.too_many_tries'), language)
  const answer = await accounts.handler(request)
  if (answer.status === 401 || answer.status === 400) return problem(refuse('who.wrong_password'), language)
  if (answer.ok) throttle.forget(account)
  return answer
}

export const GET = (request: Request) => house().accounts.handler(request)
