'use client'

import { useTranslations } from 'use-intl'
import { Dialog } from '@/components/ui/dialog'
import { useShortcutGroups } from '@/components/ui/shortcuts'
import { ShownKeys } from '@/components/ui/shown-keys'
import styles from './help.module.css'

/** Every key that works on the page one came from. */
export function Help({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const t = useTranslations('shell')
  const groups = useShortcutGroups()
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('help')} size="wide">
      <div className={styles.groups}>
        {groups.map((group) => (
          <section key={group.title}>
            <h3 className={styles.title}>{group.title}</h3>
            <dl>
              {group.shortcuts.map(({ keys, label }) => (
                <div key={keys} className={styles.row}>
                  <dt>{label}</dt>
                  <dd>
                    <ShownKeys keys={keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
