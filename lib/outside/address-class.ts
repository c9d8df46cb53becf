import ip from 'ipaddr.js'

/** Services of clouds that answer on addresses which look public but are reached from inside only. */
const insideServices = new Set(['168.63.129.16'])

/**
 * Whether an IP address belongs to the open internet. Anything that is somebody's own network, this machine, a cloud's
 * metadata service, a test range, a multicast group or a tunnel is not.
 *
 * IPv6 has several ways of carrying an IPv4 address. IPv4-mapped ones and NAT64 (RFC 6052, what names resolve to in
 * networks without IPv4) are judged by the address inside; 6to4 and Teredo, which nobody publishes sites on, are not
 * public at all, and neither is what lies outside 2000::/3.
 */
export function isPublicAddress(address: string): boolean {
  if (!ip.isValid(address)) return false
  const plain = ip.process(address)
  if (plain.kind() === 'ipv4') return plain.range() === 'unicast' && !insideServices.has(plain.toString())
  const inside = behindNat64(plain as ip.IPv6)
  if (inside) return isPublicAddress(inside)
  return plain.range() === 'unicast' && plain.toByteArray()[0]! >> 5 === 1
}

const nat64 = ip.parseCIDR('64:ff9b::/96')

function behindNat64(address: ip.IPv6): string | undefined {
  return address.match(nat64[0] as ip.IPv6, nat64[1]) ? address.toByteArray().slice(12).join('.') : undefined
}
