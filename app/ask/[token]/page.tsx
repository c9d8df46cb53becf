import type { Metadata } from 'next'
import { ExpertAnswer } from '@/components/shell/expert-answer'

/** The address is the key: it must not travel on in a Referer, nor stand in an index. */
export const metadata: Metadata = { referrer: 'no-referrer', robots: { index: false, follow: false } }

export default async function AskPage({ params }: { params: Promise<{ token: string }> }) {
  return <ExpertAnswer token={(await params).token} />
}
