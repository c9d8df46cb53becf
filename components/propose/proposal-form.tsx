'use client'

import { Trash2 } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button, IconButton } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Form, FormEnd } from '@/components/ui/form'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { type SourceKind, sourceKinds } from '@/lib/model/source-kinds'
import type { Proposal, ProposedLink } from './proposal'
import styles from './proposal-form.module.css'

interface ProposalFormProps {
  proposal: Proposal
  language: string
  onAccept: (edited: Pick<Proposal, 'words' | 'chain'>) => void
  onCancel: () => void
}

/** A proposal before it is accepted: other words, other names, fewer links. */
export function ProposalForm({ proposal, language, onAccept, onCancel }: ProposalFormProps) {
  const t = useTranslations('proposals')
  const entry = useTranslations('entry')
  const [words, setWords] = useState(proposal.words)
  const [chain, setChain] = useState(proposal.chain)

  const change = (at: number, fields: Partial<ProposedLink>) =>
    setChain((before) => before.map((link, i) => (i === at ? { ...link, ...fields } : link)))
  const submit = () => {
    const named = chain.filter(({ name }) => name.trim())
    if (words.trim())
      onAccept({ words: words.trim(), chain: named.map((link) => ({ ...link, name: link.name.trim() })) })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      onCancel()
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the fields inside
    <div className={styles.form} onKeyDown={onKeyDown} data-proposal={proposal.key}>
      <Form onSubmit={submit}>
        <Field label={t('statement')}>
          {(props) => (
            <TextArea
              {...props}
              autoGrow
              autoFocus
              rows={2}
              lang={language}
              dir="auto"
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
          )}
        </Field>
        {chain.length > 0 && <p className={styles.hint}>{t('chain_hint')}</p>}
        {chain.map((link, i) => (
          <div key={i} className={styles.link}>
            <TextInput
              aria-label={t('source', { number: i + 1 })}
              dir="auto"
              value={link.name}
              onChange={(event) => change(i, { name: event.target.value })}
            />
            <Select
              aria-label={t('kind', { number: i + 1 })}
              value={link.kind}
              options={sourceKinds.map((kind) => ({ value: kind, label: entry(`kind.${kind}`) }))}
              onChange={(event) => change(i, { kind: event.target.value as SourceKind })}
            />
            <IconButton
              size="small"
              label={t('remove_link', { name: link.name })}
              icon={<Trash2 aria-hidden="true" />}
              onClick={() => setChain((before) => before.toSpliced(i, 1))}
            />
            {link.candidates && link.candidates.length > 0 && (
              <p className={styles.candidates}>
                {t('may_mean')}
                {link.candidates.map((name) => (
                  <Button
                    key={name}
                    size="small"
                    kind="quiet"
                    onClick={() => change(i, { name, candidates: null })}
                  >
                    {name}
                  </Button>
                ))}
              </p>
            )}
          </div>
        ))}
        <FormEnd>
          <Button type="submit" kind="primary" size="small">
            {t('accept_edited')}
          </Button>
          <Button kind="quiet" size="small" onClick={onCancel}>
            {t('cancel')}
          </Button>
        </FormEnd>
      </Form>
    </div>
  )
}
