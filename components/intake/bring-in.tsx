'use client'

import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { NoticeBar } from '@/components/ui/notice-bar'
import { PageHead } from '@/components/ui/page-head'
import { shorten } from '@/lib/text/shorten'
import { BlockPreview } from './block-preview'
import styles from './bring-in.module.css'
import { GiveText } from './give-text'
import { IntakeFields } from './intake-fields'
import { SendFromBrowser } from './send-from-browser'
import type { SentPage } from './sent-page'
import { useIntake } from './use-intake'

/** From a paste or a file to an article: first the text, then what it is, seen before it is kept. */
export function BringInArticle() {
  const t = useTranslations('intake')
  const intake = useIntake()
  const { form } = intake
  return (
    <>
      <PageHead
        title={t('title')}
        back={{ href: '/articles', label: t('articles') }}
        meta={form.draft ? t('look_over') : t('start')}
        actions={
          form.draft ? (
            <Button onClick={intake.startOver}>{t('start_over')}</Button>
          ) : (
            <ButtonLink href="/claims/bring-in">{t('claims_instead')}</ButtonLink>
          )
        }
      />
      {intake.sent.waiting && !intake.saving && (
        <div className={styles.notice}>
          <NoticeBar
            tone="accent"
            title={t('sent.waits', { what: hostOrTitle(intake.sent.waiting) })}
            actions={
              <>
                <Button kind="primary" onClick={intake.sent.takeIt}>
                  {t('sent.take')}
                </Button>
                <Button onClick={intake.sent.leaveIt}>{t('sent.leave')}</Button>
              </>
            }
          >
            {t('sent.waits_means')}
          </NoticeBar>
        </div>
      )}
      {intake.sent.taken?.address === intake.page.address && !form.draft && (
        <div className={styles.notice}>
          <NoticeBar tone="accent" title={t('sent.here', { what: hostOrTitle(intake.sent.taken) })}>
            {t(intake.sent.taken.text ? 'sent.words_means' : 'sent.address_means')}
          </NoticeBar>
        </div>
      )}
      {intake.restored && !intake.saving && (
        <div className={styles.notice}>
          <NoticeBar
            tone="accent"
            title={t('restored')}
            actions={!form.draft && <Button onClick={intake.startOver}>{t('start_over')}</Button>}
          />
        </div>
      )}
      {form.draft ? (
        <div className={styles.sides}>
          <BlockPreview draft={form.draft} intake={intake} />
          <IntakeFields intake={intake} />
        </div>
      ) : (
        <>
          <GiveText intake={intake} />
          <SendFromBrowser />
        </>
      )}
    </>
  )
}

/** Which page it is, in few words. */
const hostOrTitle = ({ address, title }: SentPage) =>
  shorten(title || (address && new URL(address).hostname) || '…', 60)
