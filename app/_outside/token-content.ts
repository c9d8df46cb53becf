interface Element {
  tag: number
  content: Uint8Array
  end: number
}

/**
 * The signed content of a CMS SignedData (RFC 5652 §5.1), which in a timestamp token is its TSTInfo: SEQUENCE
 * { version, digestAlgorithms, encapContentInfo { type, [0] { OCTET STRING } }, … }. Four steps into DER, so that no
 * CMS library is needed for it. Throws on anything else.
 */
export function contentOf(signedData: Uint8Array): Uint8Array {
  const inside = elementAt(signedData, 0, 0x30)
  const version = elementAt(inside.content, 0, 0x02)
  const digests = elementAt(inside.content, version.end, 0x31)
  const encapsulated = elementAt(inside.content, digests.end, 0x30)
  const type = elementAt(encapsulated.content, 0, 0x06)
  const explicit = elementAt(encapsulated.content, type.end, 0xa0)
  return elementAt(explicit.content, 0, 0x04).content
}

function elementAt(bytes: Uint8Array, at: number, due: number): Element {
  const tag = bytes[at]
  let length = bytes[at + 1]
  if (tag !== due || length === undefined) throw new Error('not a timestamp token')
  let from = at + 2
  if (length & 0x80) {
    const octets = length & 0x7f
    if (octets === 0 || octets > 4) throw new Error('not a timestamp token')
    length = 0
    for (let i = 0; i < octets; i++) length = length * 256 + (bytes[from++] ?? 0)
  }
  if (from + length > bytes.length) throw new Error('not a timestamp token')
  return { tag, content: bytes.subarray(from, from + length), end: from + length }
}
