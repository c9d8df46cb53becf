import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { newsroom } from '@/db/read/find-newsroom'
import type { Store } from '@/db/store'
import type { InterfaceLanguage } from '@/lib/model/languages'
import type { Person } from '@/lib/model/person'
import { house } from './house'
import { languageFor } from './language-asked'
import { whoIs } from './who-is'

export interface Visitor {
  store: Store
  /** Nobody, on the pages that need no sign-in. */
  person: Person | undefined
  language: InterfaceLanguage
}

/** Who is looking at this page, in which language. Asked once per request, however many components ask. */
export const visitor = cache(async (): Promise<Visitor> => {
  const opened = house()
  const asked = await headers()
  const person = await whoIs(opened, asked)
  const { language } = await newsroom(opened.store)
  return { store: opened.store, person, language: languageFor(asked, person, language) }
})

/** The same for pages that need a sign-in; anybody else is shown the door, and comes back here afterwards. */
export const member = cache(async (): Promise<Visitor & { person: Person }> => {
  const { person, ...rest } = await visitor()
  if (!person) {
    const going = (await headers()).get('x-sanad-path') ?? '/'
    redirect(going === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(going)}`)
  }
  return { ...rest, person }
})
