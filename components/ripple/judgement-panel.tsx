'use client'

import { useQuery } from '@tanstack/react-query'
import { Scale } from 'lucide-react'
import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { Loaded } from '@/components/data/loaded'
import { useUnjudgeSources } from '@/components/data/ripple-acts'
import { judgementsQuery } from '@/components/data/ripple-queries'
import { useMay } from '@/components/data/who'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { FactsLine } from '@/components/ui/facts-line'
import { Panel } from '@/components/ui/panel'
import { RowLink } from '@/components/ui/row-link'
import { Row, Rows } from '@/components/ui/rows'
import type { SourceId } from '@/lib/model/ids'
import { JudgeForm } from './judge-form'
import styles from './look-again.module.css'

/** On a Source's page: what was said of it and others, and a way to say more. */
export function JudgementPanel({ source }: { source: { id: SourceId; name: string } }) {
  const t = useTranslations('ripple')
  const format = useFormatter()
  const mayJudge = useMay('source.amend')
  const unjudge = useUnjudgeSources()
  const query = useQuery(judgementsQuery(source.id))
  const [judging, setJudging] = useState(false)
  return (
    <Panel
      title={t('pair.title')}
      hint={t('pair.hint')}
      actions={
        mayJudge && (
          <Button size="small" icon={<Scale aria-hidden="true" />} onClick={() => setJudging(true)}>
            {t('pair.say')}
          </Button>
        )
      }
    >
      <Loaded query={query} lines={2}>
        {(said) =>
          said.length === 0 ? (
            <p className={styles.settled}>{t('pair.none')}</p>
          ) : (
            <Rows label={t('pair.title')}>
              {said.map((each) => {
                const other =
                  each.a === source.id ? { id: each.b, name: each.bName } : { id: each.a, name: each.aName }
                const when = format.dateTime(new Date(each.at), { dateStyle: 'medium' })
                return (
                  <Row
                    key={each.id}
                    end={
                      <>
                        <Badge>{t(`kind.${each.kind}`)}</Badge>
                        {mayJudge && (
                          <Button
                            size="small"
                            kind="quiet"
                            aria-label={`${t('pair.take_back')}: ${other.name}`}
                            onClick={() => unjudge.mutate(each.id)}
                          >
                            {t('pair.take_back')}
                          </Button>
                        )}
                      </>
                    }
                  >
                    <RowLink href={`/sources/${other.id}`} lines={1}>
                      <bdi>{other.name}</bdi>
                    </RowLink>
                    <p className={styles.why} dir="auto">
                      {each.why}
                    </p>
                    <FactsLine>{each.by ? t('by', { who: each.by, when }) : when}</FactsLine>
                  </Row>
                )
              })}
            </Rows>
          )
        }
      </Loaded>
      {judging && <JudgeForm source={source} onClose={() => setJudging(false)} />}
    </Panel>
  )
}
