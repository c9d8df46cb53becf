import type { ScreenWords } from './screen-words'

/** A key that no language has does not compile. */
declare module 'use-intl' {
  interface AppConfig {
    Messages: ScreenWords
  }
}
