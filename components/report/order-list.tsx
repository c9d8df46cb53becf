'use client'

import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useFormatter, useTranslations } from 'use-intl'
import { useDropOrder } from '@/components/data/issuing-acts'
import { ordersQuery } from '@/components/data/issuing-queries'
import { useMay } from '@/components/data/who'
import { IconButton } from '@/components/ui/button'
import type { ArticleId } from '@/lib/model/ids'
import styles from './report-desk.module.css'

/** Reports on an article that are to be issued later. */
export function OrderList({ articleId }: { articleId: ArticleId }) {
  const t = useTranslations('issuing')
  const format = useFormatter()
  const mayIssue = useMay('report.issue')
  const drop = useDropOrder()
  const { data: orders = [] } = useQuery(ordersQuery(articleId))
  if (orders.length === 0) return null
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{t('orders')}</h2>
      <ul className={styles.list}>
        {orders.map(({ id, dueAt, by }) => (
          <li key={id} className={styles.making}>
            <span>
              {dueAt
                ? t('order_at', {
                    when: format.dateTime(new Date(dueAt), { dateStyle: 'long', timeStyle: 'short' }),
                    by: by ?? '–',
                  })
                : t('order_approved', { by: by ?? '–' })}
            </span>
            {mayIssue && (
              <IconButton
                label={t('drop_order')}
                icon={<X aria-hidden="true" size={15} />}
                onClick={() => drop.mutate(id)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
