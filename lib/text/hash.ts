import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** SHA-256 as 64 lower-case hex digits; a string is hashed as its UTF-8 bytes. Runs in the browser as on the server. */
export const sha256Hex = (content: string | Uint8Array): string =>
  bytesToHex(sha256(typeof content === 'string' ? utf8ToBytes(content) : content))

/** The same in base64, as a content security policy writes it. */
export const sha256Base64 = (content: string): string =>
  btoa(String.fromCharCode(...sha256(utf8ToBytes(content))))
