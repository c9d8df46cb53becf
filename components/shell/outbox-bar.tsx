'use client'

import { CloudUpload, Copy, RotateCcw, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { useOutbox } from '@/components/data/outbox'
import { type WaitingAct, wordsIn } from '@/components/data/waiting-acts'
import { Button } from '@/components/ui/button'
import { useConfirm } from '@/components/ui/confirm'
import { NoticeBar } from '@/components/ui/notice-bar'
import { shorten } from '@/lib/text/shorten'
import styles from './outbox-bar.module.css'

const longestWords = 160

/** What was done while the server was away: it waits here in order, and what was refused stays until one lets go of it. */
export function OutboxBar() {
  const t = useTranslations('outbox')
  const { acts, again, drop } = useOutbox()
  const refused = acts.filter((act) => act.refused !== undefined)
  const waiting = acts.length - refused.length
  return (
    <div role="status">
      {waiting > 0 && (
        <div className={styles.bar}>
          <NoticeBar tone="accent" title={t('waiting', { count: waiting })}>
            {t('waiting_means')}
            <details className={styles.details}>
              <summary>{t('show')}</summary>
              <ol className={styles.list}>
                {acts
                  .filter((act) => act.refused === undefined)
                  .map((act) => (
                    <Item key={act.id} act={act} onDrop={() => drop(act.id)} />
                  ))}
              </ol>
            </details>
          </NoticeBar>
        </div>
      )}
      {refused.length > 0 && (
        <div className={styles.bar}>
          <NoticeBar tone="bad" title={t('refused', { count: refused.length })}>
            <ol className={styles.list}>
              {refused.map((act) => (
                <Item key={act.id} act={act} onAgain={() => again(act.id)} onDrop={() => drop(act.id)} />
              ))}
            </ol>
          </NoticeBar>
        </div>
      )}
    </div>
  )
}

interface ItemProps {
  act: WaitingAct
  onAgain?: () => void
  onDrop: () => void
}

function Item({ act, onAgain, onDrop }: ItemProps) {
  const t = useTranslations('outbox')
  const format = useFormatter()
  const confirm = useConfirm()
  const [copied, setCopied] = useState(false)
  const words = wordsIn(act)
  const copy = () =>
    navigator.clipboard
      ?.writeText(words)
      .then(() => setCopied(true))
      .catch(() => {})
  const ask = async () =>
    (await confirm({ title: t('drop_ask'), body: t('drop_means'), action: t('drop'), danger: true })) &&
    onDrop()
  return (
    <li className={styles.item}>
      <p>
        <CloudUpload aria-hidden="true" size={14} /> {t(`what.${act.name}`)} ·{' '}
        <time dateTime={act.at}>{format.dateTime(new Date(act.at), { timeStyle: 'short' })}</time>
      </p>
      {words && (
        <p className={styles.words} dir="auto">
          {shorten(words, longestWords)}
        </p>
      )}
      {act.refused && <p className={styles.why}>{act.refused}</p>}
      <p className={styles.acts}>
        {onAgain && (
          <Button size="small" kind="quiet" icon={<RotateCcw aria-hidden="true" />} onClick={onAgain}>
            {t('again')}
          </Button>
        )}
        {words && (
          <Button size="small" kind="quiet" icon={<Copy aria-hidden="true" />} onClick={copy}>
            {copied ? t('copied') : t('copy')}
          </Button>
        )}
        <Button size="small" kind="quiet" icon={<Trash2 aria-hidden="true" />} onClick={ask}>
          {t('drop')}
        </Button>
      </p>
    </li>
  )
}
