import type { Words } from '@/lib/i18n/say'

/** A key that no language has does not compile. */
declare module 'use-intl' {
  interface AppConfig {
    Messages: Words
  }
}
