import { SignIn } from '@/components/shell/sign-in'

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string }> }) {
  return <SignIn next={String((await searchParams).next ?? '/')} />
}
