/** A rule of robots.txt: a path with `*` and `$`, allowed or not. */
interface Rule {
  pattern: string
  allow: boolean
}

/**
 * Whether robots.txt lets a program of this name fetch this path (RFC 9309): the group that names us, else `*`; the
 * longest pattern decides, and between two as long, the one that allows.
 *
 * @param path  path and query, as they stand in the request
 */
export function robotsAllow(robots: string, agent: string, path: string): boolean {
  const rules = rulesFor(robots, agent.toLowerCase())
  let best: Rule | undefined
  for (const rule of rules) {
    if (!matches(rule.pattern, path)) continue
    const longer = best === undefined || rule.pattern.length > best.pattern.length
    if (longer || (rule.pattern.length === best!.pattern.length && rule.allow)) best = rule
  }
  return best?.allow ?? true
}

function rulesFor(robots: string, agent: string): Rule[] {
  const ours: Rule[] = []
  const everyones: Rule[] = []
  let named = false
  let agents: string[] = []
  let inRules = false
  for (const line of robots.slice(0, 500_000).split(/\r\n|[\r\n]/)) {
    const cut = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line)
    if (!cut) continue
    const field = cut[1]!.toLowerCase()
    const value = cut[2]!.trim()
    if (field === 'user-agent') {
      if (inRules) agents = []
      inRules = false
      agents.push(value.toLowerCase())
      if (value.toLowerCase() === agent) named = true
    } else if (field === 'allow' || field === 'disallow') {
      inRules = true
      if (value === '') continue
      const rule = { pattern: value, allow: field === 'allow' }
      if (agents.includes(agent)) ours.push(rule)
      if (agents.includes('*')) everyones.push(rule)
    }
  }
  return named ? ours : everyones
}

/** Pattern against path, without a regular expression that a hostile file could make slow: each `*` is tried once. */
function matches(pattern: string, path: string): boolean {
  const toEnd = pattern.endsWith('$')
  const parts = (toEnd ? pattern.slice(0, -1) : pattern).split('*')
  if (!path.startsWith(parts[0]!)) return false
  let at = parts[0]!.length
  for (const part of parts.slice(1, -1)) {
    const found = path.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  if (parts.length === 1) return !toEnd || at === path.length
  const last = parts.at(-1)!
  if (toEnd) return path.length - last.length >= at && path.endsWith(last)
  return path.indexOf(last, at) >= 0
}
