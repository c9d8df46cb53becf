import { methodOf, type RouteName, routes } from '@/lib/api/routes'

interface Compiled {
  name: RouteName
  method: string
  pattern: RegExp
  keys: string[]
  /** Fixed segments first: `/entries/verification` before `/entries/:id`. */
  fixed: number
}

const compiled: Compiled[] = (Object.keys(routes) as RouteName[])
  .map((name) => {
    const path = routes[name].split(' ')[1]!
    const keys = [...path.matchAll(/:(\w+)/g)].map((match) => match[1]!)
    return {
      name,
      method: methodOf(name),
      pattern: new RegExp(`^${path.replace(/:\w+/g, '([^/]+)')}$`),
      keys,
      fixed: path.split('/').filter((segment) => segment && !segment.startsWith(':')).length,
    }
  })
  .sort((a, b) => b.fixed - a.fixed)

/** Which route a method and path (after `/api/v1`) mean, with the names in the path filled in. */
export function routeFor(
  method: string,
  path: string,
): { name: RouteName; params: Record<string, string> } | undefined {
  for (const route of compiled) {
    const match = route.method === method ? route.pattern.exec(path) : null
    if (match)
      return {
        name: route.name,
        params: Object.fromEntries(route.keys.map((key, index) => [key, decode(match[index + 1]!)])),
      }
  }
  return undefined
}

/** A malformed escape is not ours to explain: it names nothing that is here. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
