import { SettingsPage } from '@/components/people/settings-page'

export default function SettingsRoutePage() {
  return <SettingsPage />
}
