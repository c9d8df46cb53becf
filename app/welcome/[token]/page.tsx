import { Welcome } from '@/components/shell/welcome'

export default async function WelcomePage({ params }: { params: Promise<{ token: string }> }) {
  return <Welcome token={(await params).token} />
}
