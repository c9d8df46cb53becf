'use client'

import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { useFormatter, useTranslations } from 'use-intl'
import { Loaded } from '@/components/data/loaded'
import { newsroomQuery } from '@/components/data/newsroom-queries'
import { agreementQuery } from '@/components/data/team-queries'
import { useRatingLabel } from '@/components/data/use-rating-label'
import { Card } from '@/components/ui/card'
import { Empty } from '@/components/ui/empty'
import { NoticeBar } from '@/components/ui/notice-bar'
import { PageHead } from '@/components/ui/page-head'
import { Panel } from '@/components/ui/panel'
import type { AgreementAnswer } from '@/lib/api/team-answers'
import type { Rating } from '@/lib/model/ratings'
import styles from './agreement-page.module.css'

/** For leads: how alike two people judge who have not seen each other's verdict, and where they differ. */
export function AgreementPage() {
  const t = useTranslations('agreement')
  const blind = useQuery(newsroomQuery()).data?.blindSecond
  return (
    <>
      <PageHead title={t('title')} meta={t('meta')} />
      {blind === false && (
        <div className={styles.notice}>
          <NoticeBar title={t('not_blind')}>{t('not_blind_means')}</NoticeBar>
        </div>
      )}
      <Loaded query={useQuery(agreementQuery())} lines={6}>
        {(agreement) =>
          agreement.pairs === 0 ? (
            <Empty title={t('none')} text={t('none_text')} />
          ) : (
            <Figures agreement={agreement} />
          )
        }
      </Loaded>
    </>
  )
}

const axes = ['rating', 'attribution'] as const

function Figures({ agreement }: { agreement: AgreementAnswer }) {
  const t = useTranslations('agreement')
  const review = useTranslations('review')
  const format = useFormatter()
  const label = useRatingLabel()
  const { pairs } = agreement
  const figure = (value: number | null) =>
    value === null ? t('cannot_say') : format.number(value, { maximumFractionDigits: 2 })
  const named = (rating: string) => label(rating as Rating)
  return (
    <div className={styles.parts}>
      <Panel title={t('figures')} hint={t('figures_hint', { count: pairs })}>
        <Card>
          <div className={styles.scroll}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{t('question')}</th>
                  <th scope="col">{t('same')}</th>
                  <th scope="col">{t('kappa')}</th>
                  <th scope="col">{t('alpha')}</th>
                </tr>
              </thead>
              <tbody>
                {axes.map((axis) => (
                  <tr key={axis}>
                    <th scope="row">{review(`${axis}_question`)}</th>
                    <td>{t('of', { same: agreement[axis].same, count: pairs })}</td>
                    <td>{figure(agreement[axis].kappa)}</td>
                    <td>{figure(agreement[axis].alpha)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p className={styles.hint}>{t('explained')}</p>
        </Card>
      </Panel>
      <Panel title={t('where')} hint={t('where_hint')} count={agreement.disagreements.length}>
        <Card>
          {agreement.disagreements.length === 0 ? (
            <p className={styles.hint}>{t('no_disagreement')}</p>
          ) : (
            <ol className={styles.list}>
              {agreement.disagreements.map((one) => (
                <li key={`${one.claimId} ${one.at}`} className={styles.item}>
                  <Link href={`/claims/${one.claimId}`} dir="auto">
                    {one.text}
                  </Link>
                  <span className={styles.hint}>
                    {t('differ', { first: named(one.first), second: named(one.second) })}{' '}
                    {one.settled
                      ? t('settled', { rating: named(one.settled) })
                      : one.stage === 'disputed' && t('waits')}{' '}
                    <time dateTime={one.at}>
                      {format.dateTime(new Date(one.at), { dateStyle: 'medium' })}
                    </time>
                  </span>
                </li>
              ))}
            </ol>
          )}
        </Card>
      </Panel>
      <Panel title={t('table')} hint={t('table_hint')}>
        <Card>
          <div className={styles.scroll}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{t('first')}</th>
                  <th scope="col">{t('second')}</th>
                  <th scope="col">{t('times')}</th>
                </tr>
              </thead>
              <tbody>
                {agreement.table.map(({ first, second, count }) => (
                  <tr key={`${first} ${second}`} data-same={first === second || undefined}>
                    <td>{named(first)}</td>
                    <td>{named(second)}</td>
                    <td>{format.number(count)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Card>
      </Panel>
      <Panel title={t('people')} hint={t('people_hint')}>
        <Card>
          <div className={styles.scroll}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{t('person')}</th>
                  <th scope="col">{t('same')}</th>
                </tr>
              </thead>
              <tbody>
                {agreement.byPerson.map(({ id, name, same, pairs: theirs }) => (
                  <tr key={id}>
                    <th scope="row">
                      <bdi>{name}</bdi>
                    </th>
                    <td>{t('of', { same, count: theirs })}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Card>
      </Panel>
    </div>
  )
}
