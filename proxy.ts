import { type NextRequest, NextResponse } from 'next/server'

/** Pages are not told their own address; the sign-in needs it, to lead people back to where they were going. */
export function proxy(request: NextRequest) {
  const headers = new Headers(request.headers)
  headers.set('x-sanad-path', request.nextUrl.pathname + request.nextUrl.search)
  return NextResponse.next({ request: { headers } })
}

export const config = { matcher: '/((?!api/|r/|_next/|icon|healthz|readyz).*)' }
