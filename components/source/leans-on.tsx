'use client'

import { useTranslations } from 'use-intl'
import { RowLink } from '@/components/ui/row-link'
import { Row, Rows } from '@/components/ui/rows'
import { SourceKindIcon } from '@/components/ui/source-kind-icon'
import type { SourceContext } from '@/lib/api/registry-contract'
import rowStyles from './source-row.module.css'

/** Whom a Source cites. */
export function LeansOn({ cited }: { cited: SourceContext['leansOn'] }) {
  const t = useTranslations('source')
  return (
    <Rows label={t('whom')}>
      {cited.map(({ id, name, kind, times }) => (
        <Row key={id} end={<span className={rowStyles.claims}>{t('times', { count: times })}</span>}>
          <span className={rowStyles.name}>
            <SourceKindIcon kind={kind} />
            <RowLink href={`/sources/${id}`} lines={1}>
              <bdi>{name}</bdi>
            </RowLink>
          </span>
        </Row>
      ))}
    </Rows>
  )
}
