import { ReportList } from '@/components/reports/report-list'

export default function ReportsPage() {
  return <ReportList />
}
