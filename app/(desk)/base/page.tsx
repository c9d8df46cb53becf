import { BasePage } from '@/components/base/base-page'

export default function WholeBasePage() {
  return <BasePage />
}
