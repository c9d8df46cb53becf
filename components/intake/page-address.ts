/** An address alone, as somebody pastes it where a text was expected. */
export const isAddressAlone = (pasted: string): boolean => /^\s*https?:\/\/\S{3,}\s*$/i.test(pasted)
