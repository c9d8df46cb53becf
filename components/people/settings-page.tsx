'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { Loaded } from '@/components/data/loaded'
import { newsroomQuery } from '@/components/data/newsroom-queries'
import { meQuery } from '@/components/data/people-queries'
import { Card } from '@/components/ui/card'
import { PageHead } from '@/components/ui/page-head'
import { Panel } from '@/components/ui/panel'
import { FetchingPanel } from './fetching-form'
import { GivenUpWork } from './given-up-work'
import { HouseWordsForm } from './house-words-form'
import { KeyList } from './key-list'
import { KeysForm } from './keys-form'
import { MeForm } from './me-form'
import { NewsroomForm } from './newsroom-form'
import styles from './settings-page.module.css'

/** How the newsroom works, and what I am called. */
export function SettingsPage() {
  const t = useTranslations('settings')
  const k = useTranslations('keys')
  return (
    <>
      <PageHead title={t('title')} />
      <div className={styles.parts}>
        <Panel title={t('newsroom')} hint={t('newsroom_hint')}>
          <Card>
            <Loaded query={useQuery(newsroomQuery())}>
              {(newsroom) => <NewsroomForm newsroom={newsroom} />}
            </Loaded>
          </Card>
        </Panel>
        <Panel title={t('house_words')} hint={t('house_words_hint')}>
          <Card>
            <Loaded query={useQuery(newsroomQuery())}>
              {(newsroom) => <HouseWordsForm newsroom={newsroom} />}
            </Loaded>
          </Card>
        </Panel>
        <Panel title={t('me')} hint={t('me_hint')}>
          <Card>
            <Loaded query={useQuery(meQuery())}>{(me) => <MeForm me={me} />}</Loaded>
          </Card>
        </Panel>
        <Panel title={k('title')} hint={k('title_hint')}>
          <Card>
            <KeysForm />
          </Card>
        </Panel>
        <KeyList />
        <FetchingPanel />
        <GivenUpWork />
      </div>
    </>
  )
}
