'use client'

import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { IntlProvider } from 'use-intl'
import { type ScreenWords, screenWords } from '@/components/ui/screen-words'
import type { InterfaceLanguage } from '@/lib/model/languages'
import { rememberInCookie } from './browser-cookie'
import { languageCookie, zoneCookie } from './cookie-names'

/** The other language is fetched when it is asked for. */
const load: Record<InterfaceLanguage, () => Promise<ScreenWords>> = {
  en: () => import('@/lib/i18n/en').then((room) => screenWords(room.en)),
  id: () => import('@/lib/i18n/id').then((room) => screenWords(room.id)),
}

interface Choice {
  language: InterfaceLanguage
  /** Switches every word on the screen at once; nothing typed is touched. */
  choose: (language: InterfaceLanguage) => Promise<void>
}

const ChoiceContext = createContext<Choice | null>(null)

export function useLanguage(): Choice {
  const choice = useContext(ChoiceContext)
  if (!choice) throw new Error('useLanguage outside VoiceProvider')
  return choice
}

interface VoiceProviderProps {
  language: InterfaceLanguage
  words: ScreenWords
  /** The clock and time zone of the first paint, so that server and browser draw the same dates. */
  now: Date
  timeZone: string
  children: ReactNode
}

export function VoiceProvider({ children, now, ...first }: VoiceProviderProps) {
  const [{ language, words }, setVoice] = useState({ language: first.language, words: first.words })
  const [timeZone, setTimeZone] = useState(first.timeZone)

  useEffect(() => {
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone
    setTimeZone(here)
    rememberInCookie(zoneCookie, here)
  }, [])

  const choice = useMemo<Choice>(
    () => ({
      language,
      choose: async (next) => {
        const words = await load[next]()
        rememberInCookie(languageCookie, next)
        document.documentElement.lang = next
        setVoice({ language: next, words })
      },
    }),
    [language],
  )

  return (
    <ChoiceContext value={choice}>
      <IntlProvider locale={language} messages={words} timeZone={timeZone} now={now}>
        {children}
      </IntlProvider>
    </ChoiceContext>
  )
}
