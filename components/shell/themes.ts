/** `system` follows the device. */
export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

export const isTheme = (text: string | undefined): text is Theme =>
  (themes as readonly string[]).includes(text ?? '')
