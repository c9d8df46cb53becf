import { LookAgain } from '@/components/ripple/look-again'

export default function LookAgainPage() {
  return <LookAgain />
}
