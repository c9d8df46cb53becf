'use client'

import { Keyboard, LogOut, MonitorX } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useAmendMe } from '@/components/data/people-acts'
import type { MenuItem } from '@/components/ui/menu'
import { type InterfaceLanguage, interfaceLanguages } from '@/lib/model/languages'
import { useTheme } from './theme-provider'
import { themes } from './themes'
import { useLeave } from './use-leave'
import { useLanguage } from './voice-provider'

/** Each language under its own name, for whoever reads only that one. */
export const ownNames: Record<InterfaceLanguage, string> = { en: 'English', id: 'Bahasa Indonesia' }

/** What is mine alone: language, looks, keys, the way out. */
export function useMeMenu(showHelp: () => void): MenuItem[] {
  const t = useTranslations('shell')
  const { language, choose } = useLanguage()
  const theme = useTheme()
  const amendMe = useAmendMe({ quiet: true })
  const { leave, leaveEverywhere } = useLeave()

  return [
    ...interfaceLanguages.map((one) => ({
      label: ownNames[one],
      lang: one,
      checked: one === language,
      onSelect: () => {
        choose(one)
        amendMe.mutate({ language: one })
      },
    })),
    ...themes.map((one, i) => ({
      label: t(`theme.${one}`),
      checked: one === theme.theme,
      divided: i === 0,
      onSelect: () => theme.choose(one),
    })),
    { label: t('help'), icon: <Keyboard />, divided: true, onSelect: showHelp },
    { label: t('leave'), icon: <LogOut />, divided: true, onSelect: leave },
    { label: t('leave_everywhere'), icon: <MonitorX />, onSelect: leaveEverywhere },
  ]
}
