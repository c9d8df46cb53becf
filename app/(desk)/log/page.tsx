import { LogPage } from '@/components/log/log-page'

export default function AuditLogPage() {
  return <LogPage />
}
