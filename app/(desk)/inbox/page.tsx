import { InboxPage } from '@/components/talk/inbox-page'

export default function Inbox() {
  return <InboxPage />
}
