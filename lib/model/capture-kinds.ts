/** How a Capture came in: fetched from the web by Sanad, or handed in by a person as a file. */
export const captureKinds = ['web', 'upload'] as const
export type CaptureKind = (typeof captureKinds)[number]

/**
 * What reading a Capture found. Everything but `read` says why there is no text to lean on, or why it is not to be
 * trusted: a wall answers with words of its own, and those are not what the page says.
 */
export const findings = [
  'read',
  'thin',
  'paywall',
  'cookie_wall',
  'error_page',
  'not_text',
  'unreadable',
] as const
export type Finding = (typeof findings)[number]
