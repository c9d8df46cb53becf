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
  permission: Permission
  /** Kept in reach of the thumb on a phone; the others are under "More". */
  first: boolean
}

/** Where one can go, in the order of the navigation. */
export const rooms: readonly Room[] = [
  { name: 'desk', href: '/', icon: House, permission: 'read', first: true },
  { name: 'articles', href: '/articles', icon: Newspaper, permission: 'read', first: true },
  { name: 'claims', href: '/claims', icon: Quote, permission: 'read', first: true },
  { name: 'sources', href: '/sources', icon: Landmark, permission: 'read', first: true },
  { name: 'base', href: '/base', icon: Layers, permission: 'read', first: false },
  { name: 'reports', href: '/reports', icon: FileCheck2, permission: 'read', first: false },
  { name: 'log', href: '/log', icon: ScrollText, permission: 'audit.read', first: false },
  { name: 'people', href: '/people', icon: Users, permission: 'read', first: false },
  { name: 'settings', href: '/settings', icon: Settings, permission: 'read', first: false },
]

/** The room one is in: a claim's page belongs to the claims, and so on. */
export const roomAt = (path: string): Room | undefined =>
  rooms.findLast(({ href }) => (href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`)))
