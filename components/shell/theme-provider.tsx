'use client'

import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import { rememberInCookie } from './browser-cookie'
import { themeCookie } from './cookie-names'
import type { Theme } from './themes'

interface Choice {
  theme: Theme
  choose: (theme: Theme) => void
}

const ThemeContext = createContext<Choice | null>(null)

export function useTheme(): Choice {
  const choice = useContext(ThemeContext)
  if (!choice) throw new Error('useTheme outside ThemeProvider')
  return choice
}

/** The server has already written the theme on `<html>`, so nothing flashes; here it is only changed. */
export function ThemeProvider({ first, children }: { first: Theme; children: ReactNode }) {
  const [theme, setTheme] = useState(first)
  const choice = useMemo<Choice>(
    () => ({
      theme,
      choose: (next) => {
        rememberInCookie(themeCookie, next)
        document.documentElement.dataset.theme = next
        setTheme(next)
      },
    }),
    [theme],
  )
  return <ThemeContext value={choice}>{children}</ThemeContext>
}
