import { PeoplePage } from '@/components/people/people-page'

export default function PeopleRoutePage() {
  return <PeoplePage />
}
