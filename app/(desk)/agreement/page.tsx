import { AgreementPage } from '@/components/review/agreement-page'

export default function Agreement() {
  return <AgreementPage />
}
