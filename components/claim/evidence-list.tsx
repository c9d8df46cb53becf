'use client'

import { ExternalLink, Pencil, Plus, Trash2 } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { CardPage } from '@/components/capture/card-page'
import { useRemoveEvidence } from '@/components/data/evidence-acts'
import { Badge } from '@/components/ui/badge'
import { Button, IconButton } from '@/components/ui/button'
import { Coming } from '@/components/ui/coming'
import { NoticeBar } from '@/components/ui/notice-bar'
import { useShortcuts } from '@/components/ui/shortcuts'
import type { Evidence } from '@/lib/model/evidence'
import type { Stance } from '@/lib/model/ratings'
import type { WordCheck } from '@/lib/model/word-check'
import type { ClaimView } from './claim-view'
import styles from './evidence-list.module.css'
import { pointable } from './point-at'
import { useEvidencePage } from './use-page-acts'

// Forms are fetched when they are asked for: most of the day one reads.
const EvidenceForm = dynamic(() => import('./evidence-form').then((room) => room.EvidenceForm), {
  loading: Coming,
})

const tones = { supports: 'good', refutes: 'bad', context: 'neutral' } as const satisfies Record<
  Stance,
  string
>

/** Where nothing speaks for the other side; what is only context takes none. */
function onlySide(evidence: readonly Evidence[]): 'supports' | 'refutes' | null {
  const has = (stance: Stance) => evidence.some((each) => each.stance === stance)
  if (has('supports') === has('refutes')) return null
  return has('supports') ? 'supports' : 'refutes'
}

const otherSide = { supports: 'refutes', refutes: 'supports' } as const

interface EvidenceListProps {
  view: ClaimView
  canAdd: boolean
}

/** What lies outside the chain and bears on whether it is so. */
export function EvidenceList({ view, canAdd }: EvidenceListProps) {
  const t = useTranslations('claim')
  const [open, setOpen] = useState<string | null>(null)
  const { claim, evidence } = view.file
  const origins = view.analysis.independence.atLeast
  const close = () => setOpen(null)
  const side = onlySide(evidence)
  useShortcuts(
    t('part.evidence'),
    canAdd
      ? [{ name: 'claim.add_evidence', label: t('add_evidence'), run: () => setOpen((now) => now ?? 'new') }]
      : [],
  )
  return (
    <div className={styles.all}>
      {evidence.length === 0 && <p className={styles.none}>{t('no_evidence')}</p>}
      {evidence.length > 0 && (
        <ul className={styles.list}>
          {evidence.map((each) =>
            open === each.id ? (
              <li key={each.id}>
                <EvidenceForm claimId={claim.id} evidence={each} origins={origins} onClose={close} />
              </li>
            ) : (
              <EvidenceItem
                key={each.id}
                evidence={each}
                check={view.file.wordChecks?.find(({ subjectId }) => subjectId === each.id)}
                edit={canAdd ? () => setOpen(each.id) : undefined}
              />
            ),
          )}
        </ul>
      )}
      {side && (
        <NoticeBar
          tone="warn"
          title={t('one_sided', { side })}
          actions={
            canAdd &&
            open === null && (
              <Button size="small" onClick={() => setOpen('other')}>
                {t('look_for_other', { side })}
              </Button>
            )
          }
        />
      )}
      {canAdd &&
        (open === 'new' || open === 'other' ? (
          <EvidenceForm
            claimId={claim.id}
            origins={origins}
            stance={open === 'other' && side ? otherSide[side] : undefined}
            onClose={close}
          />
        ) : (
          <Button
            size="small"
            className={styles.add}
            icon={<Plus aria-hidden="true" />}
            onClick={() => setOpen('new')}
          >
            {t('add_evidence')}
          </Button>
        ))}
    </div>
  )
}

interface EvidenceItemProps {
  evidence: Evidence
  /** Whether its words were found on its kept page. */
  check: WordCheck | undefined
  edit?: (() => void) | undefined
}

function EvidenceItem({ evidence, check, edit }: EvidenceItemProps) {
  const t = useTranslations('claim')
  const page = useEvidencePage(evidence)
  const remove = useRemoveEvidence()
  return (
    <li className={styles.item} data-stance={evidence.stance} tabIndex={-1} {...pointable(evidence.id)}>
      <div className={styles.head}>
        <Badge tone={tones[evidence.stance]}>{t(`stance.${evidence.stance}`)}</Badge>
        <span className={styles.title} dir="auto">
          {evidence.title}
        </span>
        {edit && (
          <span className={styles.acts}>
            <IconButton
              size="small"
              label={t('edit_named', { name: evidence.title })}
              icon={<Pencil aria-hidden="true" />}
              onClick={edit}
            />
            <IconButton
              size="small"
              label={t('remove_named', { name: evidence.title })}
              icon={<Trash2 aria-hidden="true" />}
              onClick={() => remove.mutate({ claimId: evidence.claimId, evidenceId: evidence.id })}
            />
          </span>
        )}
      </div>
      {evidence.excerpt && (
        <blockquote className={styles.excerpt} lang={evidence.language ?? undefined} dir="auto">
          {evidence.excerpt}
        </blockquote>
      )}
      {(evidence.credibility || evidence.url) && (
        <p className={styles.facts}>
          {evidence.credibility && (
            <span>
              {evidence.credibility} · {t(`credibility.c${evidence.credibility}`)}
            </span>
          )}
          {evidence.url && (
            <a href={evidence.url} target="_blank" rel="noreferrer" className={styles.address}>
              <ExternalLink aria-hidden="true" size={13} /> {t('open_page')}
            </a>
          )}
        </p>
      )}
      {(evidence.captureId || (edit && evidence.url)) && (
        <p className={styles.facts}>
          <CardPage
            name={evidence.title}
            captureId={evidence.captureId}
            url={evidence.url}
            excerpt={evidence.excerpt}
            check={check}
            onKept={edit && page.kept}
            onPick={edit && page.picked}
          />
        </p>
      )}
      {evidence.note && (
        <p className={styles.facts} dir="auto">
          {evidence.note}
        </p>
      )}
    </li>
  )
}
