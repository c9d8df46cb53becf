import { type Permission, permissions } from '@/lib/access/may'
import { sayRefusal, voice } from '@/lib/i18n/say'
import type { InterfaceLanguage } from '@/lib/model/languages'
import { type Refusal, refusals } from '@/lib/model/refusal'

/**
 * A refusal as RFC 9457 problem+json. `detail` is the sentence, in the reader's language; `code` and `facts` are
 * for programs; `current` is what stands in the store, when the refusal is about a stale version.
 */
export function problem(refusal: Refusal, language: InterfaceLanguage): Response {
  const status = refusals[refusal.code]
  const body = {
    type: `urn:sanad:${refusal.code}`,
    title: refusal.code,
    status,
    detail: sayRefusal(language, { code: refusal.code, facts: inWords(refusal, language) }),
    code: refusal.code,
    facts: refusal.facts,
    ...(refusal.at !== undefined && { at: refusal.at }),
    ...(refusal.current !== undefined && { current: refusal.current }),
  }
  return Response.json(body, {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  })
}

/** A role is a word of the interface, not a code. */
function inWords({ code, facts }: Refusal, language: InterfaceLanguage): Refusal['facts'] {
  if (code !== 'may.not_permitted') return facts
  const least = permissions[facts.permission as Permission]
  return { ...facts, needed: least ? voice(language)(`review.role.${least}`) : '' }
}
