'use client'

import Link from 'next/link'
import type { Source } from '@/lib/model/source'
import styles from './owner-line.module.css'

/** Whose it is, and whose that is, up to the top. */
export const OwnerLine = ({ owners }: { owners: readonly Source[] }) => (
  <ol className={styles.line}>
    {owners.map((owner) => (
      <li key={owner.id} className={styles.owner}>
        <Link href={`/sources/${owner.id}`}>
          <bdi>{owner.name}</bdi>
        </Link>
      </li>
    ))}
  </ol>
)
