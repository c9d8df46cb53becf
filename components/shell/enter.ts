import { ask } from '@/components/data/api-client'
import { signIn } from '@/components/data/session'
import { rememberInCookie } from './browser-cookie'
import { languageCookie } from './cookie-names'

/** Signs in and goes there, by a full load, in the language the person last chose. */
export async function enter(email: string, password: string, next: string) {
  await signIn(email, password)
  const me = await ask('whoAmI').catch(() => null)
  if (me?.language) rememberInCookie(languageCookie, me.language)
  // What stands behind the # never reached the server, and is carried over by hand.
  window.location.assign(ownPath(next) + window.location.hash)
}

/** Only a path of this house: a link that leads elsewhere after signing in is how passwords are phished. */
export const ownPath = (next: string) => (/^\/(?![/\\])/.test(next) ? next : '/')
