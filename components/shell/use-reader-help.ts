'use client'

import { useTranslations } from 'use-intl'
import { useShortcuts } from '@/components/ui/shortcuts'

const nothing = () => {}

/** Lists in the help what the keys do once the text has the focus. The text itself answers to them. */
export function useReaderHelp() {
  const t = useTranslations('reader')
  useShortcuts(t('in_the_text'), [
    {
      name: 'claim.text',
      label: t('help.into_text'),
      run: () => document.getElementById('article-text')?.focus(),
    },
    // Arrows as they are printed: shown here, never pressed, so that the page still scrolls.
    { keys: '← →', label: t('help.words'), run: nothing },
    { keys: '↑ ↓', label: t('help.lines'), run: nothing },
    { keys: 'shift+→', label: t('help.select'), run: nothing },
    { keys: 'Ctrl+→', label: t('help.letters'), run: nothing },
    { name: 'text.sentence', when: 'elsewhere', label: t('help.sentence'), run: nothing },
    { name: 'text.mark', when: 'elsewhere', label: t('help.mark'), run: nothing },
    { name: 'text.add_span', when: 'elsewhere', label: t('help.add_span'), run: nothing },
  ])
}
