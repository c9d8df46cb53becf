import { ClaimQueue } from '@/components/desk/claim-queue'

export default function ClaimsPage() {
  return <ClaimQueue />
}
