import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { DataProvider } from '@/components/data/data-provider'
import { themeCookie, zoneCookie } from '@/components/shell/cookie-names'
import { ThemeProvider } from '@/components/shell/theme-provider'
import { isTheme } from '@/components/shell/themes'
import { VoiceProvider } from '@/components/shell/voice-provider'
import { screenWords } from '@/components/ui/screen-words'
import { UiProvider } from '@/components/ui/ui-provider'
import { wordsOf } from '@/lib/i18n/say'
import { visitor } from './_door/visitor'
import './globals.css'

export const metadata: Metadata = {
  applicationName: 'Sanad',
  // The work of a newsroom is nobody's to index, and its sources are nobody's to learn from a link.
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f6f5f1' },
    { media: '(prefers-color-scheme: dark)', color: '#10151b' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { language } = await visitor()
  const jar = await cookies()
  const theme = jar.get(themeCookie)?.value
  const first = isTheme(theme) ? theme : 'system'
  return (
    <html lang={language} data-theme={first}>
      <body>
        <VoiceProvider
          language={language}
          words={screenWords(wordsOf(language))}
          now={new Date()}
          timeZone={knownZone(jar.get(zoneCookie)?.value)}
        >
          <ThemeProvider first={first}>
            <DataProvider>
              <UiProvider>{children}</UiProvider>
            </DataProvider>
          </ThemeProvider>
        </VoiceProvider>
      </body>
    </html>
  )
}

/** The browser says its zone in a cookie; anybody can write anything into one. */
function knownZone(zone: string | undefined): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone ?? 'UTC' }).resolvedOptions().timeZone
  } catch {
    return 'UTC'
  }
}
