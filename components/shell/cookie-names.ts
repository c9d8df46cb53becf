/** Choices that the server must know before the first paint. `app/_door/language-asked` reads the first. */
export const languageCookie = 'sanad-language'
export const themeCookie = 'sanad-theme'
export const zoneCookie = 'sanad-zone'
