import { BringInClaims } from '@/components/imports/bring-in-claims'

export default function BringInClaimsPage() {
  return <BringInClaims />
}
