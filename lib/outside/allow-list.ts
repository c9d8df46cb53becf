import ip from 'ipaddr.js'

/** One exception to "public sites on the usual ports only": an intranet's host or addresses, and on which ports. */
export interface Allowed {
  host: { name: string; below: boolean } | { cidr: [ip.IPv4 | ip.IPv6, number] }
  /** `null` = the usual ones, `'any'` = all. */
  port: number | 'any' | null
}

/**
 * Reads the list of exceptions: hosts (`wiki.kantor.example`), whole domains (`*.kantor.example`), addresses or ranges
 * (`10.1.0.0/16`, `[fd00::1]`), each with a port where it is an unusual one (`127.0.0.1:8123`, `*.kantor.example:*`);
 * commas or spaces between. What cannot be read is handed back, so that a slip is noticed at start-up and not guessed.
 */
export function readAllowList(list: string): { allowed: Allowed[]; unread: string[] } {
  const allowed: Allowed[] = []
  const unread: string[] = []
  for (const item of list.split(/[\s,]+/).filter(Boolean)) {
    const one = readOne(item.toLowerCase())
    if (one) allowed.push(one)
    else unread.push(item)
  }
  return { allowed, unread }
}

function readOne(item: string): Allowed | undefined {
  const cut = /^(\[[^\]]+\](?:\/\d+)?|[^:]+|[0-9a-f:.]*::?[0-9a-f:.]*(?:\/\d+)?)(?::(\d{1,5}|\*))?$/.exec(
    item,
  )
  if (!cut) return undefined
  const host = cut[1]!.replace(/^\[|\](?=\/|$)/g, '')
  const port = cut[2] === undefined ? null : cut[2] === '*' ? 'any' : Number(cut[2])
  const cidr = ip.isValidCIDR(host)
    ? ip.parseCIDR(host)
    : ip.isValid(host)
      ? ([ip.parse(host), ip.parse(host).kind() === 'ipv4' ? 32 : 128] as [ip.IPv4 | ip.IPv6, number])
      : undefined
  if (cidr) return { host: { cidr }, port }
  const name = /^(\*\.)?([a-z0-9_]([a-z0-9_.-]*[a-z0-9_])?)$/.exec(host)
  return name ? { host: { name: name[2]!, below: Boolean(name[1]) }, port } : undefined
}

/** Whether the list lets this host in by name: then it may be wherever its name says. */
export function allowsHost(list: readonly Allowed[], host: string, port: number): boolean {
  return list.some(
    (one) =>
      'name' in one.host &&
      (one.host.below ? host.endsWith(`.${one.host.name}`) : host === one.host.name) &&
      allowsPort(one, port),
  )
}

/** Whether the list lets this very address in. */
export function allowsAddress(list: readonly Allowed[], address: string, port: number): boolean {
  if (!ip.isValid(address)) return false
  const plain = ip.process(address)
  return list.some((one) => {
    if (!('cidr' in one.host) || !allowsPort(one, port)) return false
    const [range, bits] = one.host.cidr
    return range.kind() === plain.kind() && plain.match([range, bits] as never)
  })
}

const usualPorts = new Set([80, 443])
export const isUsualPort = (port: number) => usualPorts.has(port)

const allowsPort = ({ port }: Allowed, asked: number) =>
  port === 'any' || (port === null ? isUsualPort(asked) : port === asked)
