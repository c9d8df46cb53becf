import {
  FileCheck2,
  House,
  Landmark,
  Layers,
  type LucideIcon,
  Newspaper,
  Quote,
  ScrollText,
  Settings,
  Users,
} from 'lucide-react'
import type { Permission } from '@/lib/access/may'

export interface Room {
  name: 'desk' | 'articles' | 'claims' | 'sources' | 'base' | 'reports' | 'log' | 'people' | 'settings'
  href: string
  icon: LucideIcon
  /** Two keys after each other. */
  keys: string
  permission: Permission
  /** Kept in reach of the thumb on a phone; the others are under "More". */
  first: boolean
}

/** Where one can go, in the order of the navigation. */
export const rooms: readonly Room[] = [
  { name: 'desk', href: '/', icon: House, keys: 'g d', permission: 'read', first: true },
  { name: 'articles', href: '/articles', icon: Newspaper, keys: 'g a', permission: 'read', first: true },
  { name: 'claims', href: '/claims', icon: Quote, keys: 'g c', permission: 'read', first: true },
  { name: 'sources', href: '/sources', icon: Landmark, keys: 'g s', permission: 'read', first: true },
  { name: 'base', href: '/base', icon: Layers, keys: 'g b', permission: 'read', first: false },
  { name: 'reports', href: '/reports', icon: FileCheck2, keys: 'g r', permission: 'read', first: false },
  { name: 'log', href: '/log', icon: ScrollText, keys: 'g l', permission: 'audit.read', first: false },
  { name: 'people', href: '/people', icon: Users, keys: 'g p', permission: 'read', first: false },
  { name: 'settings', href: '/settings', icon: Settings, keys: 'g e', permission: 'read', first: false },
]

/** The room one is in: a claim's page belongs to the claims, and so on. */
export const roomAt = (path: string): Room | undefined =>
  rooms.findLast(({ href }) => (href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`)))
