import { refusedBy, Unreachable } from './api-client'

/** Signing in and out belongs to the account library's own doors, which are not part of the contract. */
async function post(path: string, body: Record<string, unknown>): Promise<void> {
  const response = await fetch(`/api/auth/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
  }).catch((error: unknown) => {
    throw new Unreachable(error)
  })
  if (!response.ok) throw await refusedBy(response)
}

export const signIn = (email: string, password: string) => post('sign-in/email', { email, password })
export const signOut = () => post('sign-out', {})
