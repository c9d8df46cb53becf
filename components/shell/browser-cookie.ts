const aYear = 60 * 60 * 24 * 365

/** Remembers a choice of the person's where the server sees it before the first paint. */
export function rememberInCookie(name: string, value: string) {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API needs a secure context
  document.cookie = `${name}=${encodeURIComponent(value)}; path=/; max-age=${aYear}; samesite=lax`
}
