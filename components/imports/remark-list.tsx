'use client'

import { CircleX, Wrench } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Card } from '@/components/ui/card'
import { type ClaimField, claimFields } from '@/lib/import/claim-columns'
import { type Remark, remarkCodes } from '@/lib/import/claim-draft'
import styles from './remark-list.module.css'

/** What stays out and what was mended, row by row: refusals first, because they ask for something. */
export function RemarkList({
  remarks,
  kind,
}: {
  remarks: readonly Remark[]
  kind: 'sheet' | 'claim-review'
}) {
  const t = useTranslations('imports')
  const groups = (['refused', 'changed'] as const)
    .map((group) => ({ group, remarks: remarks.filter(({ code }) => remarkCodes[code] === group) }))
    .filter((each) => each.remarks.length > 0)
  if (groups.length === 0) return null
  const nameOf = (field: string) =>
    claimFields.includes(field as ClaimField) ? t(`field.${field as ClaimField}`) : field
  return (
    <Card>
      <section className={styles.list} aria-label={t('all_remarks')}>
        {groups.map(({ group, remarks: those }) => (
          <details key={group} open={group === 'refused' || those.length <= 12}>
            <summary className={styles.summary}>
              {group === 'refused' ? (
                <CircleX aria-hidden="true" size={16} className={styles.bad} />
              ) : (
                <Wrench aria-hidden="true" size={16} className={styles.mended} />
              )}
              {t(group, {
                count: new Set(
                  those.map(({ at, code, field }) => (group === 'refused' ? at : `${at}${code}${field}`)),
                ).size,
              })}
            </summary>
            <ul className={styles.remarks}>
              {those.slice(0, 300).map(({ at, code, field, facts }, index) => (
                // Remarks have no name of their own, and the list is drawn anew as a whole.
                <li key={index} className={styles.remark}>
                  <span className={styles.at}>{t('row', { kind, at })}</span>
                  <span dir="auto">{t(`remark.${code}`, { ...facts, field: nameOf(field) } as never)}</span>
                </li>
              ))}
              {those.length > 300 && (
                <li className={styles.at}>{t('more', { count: those.length - 300 })}</li>
              )}
            </ul>
          </details>
        ))}
      </section>
    </Card>
  )
}
