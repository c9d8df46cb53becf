'use client'

import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { type KeyName, keysOf, type Remap, usualKeys } from './key-table'
import { keyPressed } from './pressed-keys'

export interface Shortcut {
  /** Its name in `key-table`: then its keys are those of the table, or what this person has put in their place. */
  name?: KeyName
  /** `j`, `?`, `mod+k` (Ctrl or ⌘), `shift+Enter`, or two keys after each other: `g a`. */
  keys?: string
  /** What it does, for the help. */
  label: string
  /** `idle`: while one types, the keys belong to what is typed (Ctrl Z). `elsewhere`: something else answers to them; only listed. */
  when?: 'idle' | 'elsewhere'
  run: () => void
}

export interface ShortcutGroup {
  title: string
  shortcuts: readonly (Shortcut & { keys: string })[]
}

interface Registry {
  groups: ReadonlyMap<string, ShortcutGroup>
  set: (id: string, group: ShortcutGroup | null) => void
  remap: Remap
  setRemap: (remap: Remap) => void
}

const ShortcutContext = createContext<Registry | null>(null)
const pauseBetweenKeys = 1200

/** Makes these keys work while the component is on the screen, and lists them in the help under this title. */
export function useShortcuts(title: string, shortcuts: readonly Shortcut[]) {
  const registry = useContext(ShortcutContext)
  const id = useId()
  const set = registry?.set
  const latest = useRef(shortcuts)
  latest.current = shortcuts
  const remap = registry?.remap ?? {}
  const listed = shortcuts
    .map((one) =>
      [placeOf(one), one.name ? keysOf(one.name, remap) : one.keys, one.label, one.when ?? ''].join('\t'),
    )
    .filter((row) => row.split('\t')[1] !== '')
    .join('\n')

  // Registered anew only when the list changes; what a key does is looked up when it is pressed. Before the paint, so
  // that a key works as soon as its button is seen.
  useLayoutEffect(() => {
    const rows = listed ? listed.split('\n').map((row) => row.split('\t')) : []
    const fixed = rows.map(([place = '', keys = '', label = '', when]) => ({
      keys,
      label,
      ...(when && { when: when as Shortcut['when'] & string }),
      ...(isKeyName(place) && { name: place }),
      run: () => latest.current.find((one) => placeOf(one) === place)?.run(),
    }))
    set?.(id, fixed.length > 0 ? { title, shortcuts: fixed } : null)
    return () => set?.(id, null)
  }, [set, id, title, listed])
}

const isKeyName = (place: string): place is KeyName => place in usualKeys
const placeOf = ({ name, keys }: Shortcut) => name ?? keys ?? ''

/** Puts what this person has changed in the place of the usual keys. */
export function useRemap(remap: Remap | undefined) {
  const setRemap = useContext(ShortcutContext)?.setRemap
  useEffect(() => {
    if (remap) setRemap?.(remap)
  }, [setRemap, remap])
}

/** The keys an act of the table has for this person. */
export function useKeysOf(): (name: KeyName) => string {
  const remap = useContext(ShortcutContext)?.remap ?? {}
  return (name) => keysOf(name, remap)
}

/** Every shortcut that works here and now. */
export function useShortcutGroups(): ShortcutGroup[] {
  const registry = useContext(ShortcutContext)
  return [...(registry?.groups.values() ?? [])]
}

export function ShortcutProvider({ children }: { children: ReactNode }) {
  const [groups, setGroups] = useState<ReadonlyMap<string, ShortcutGroup>>(new Map())

  // The same function for good: those who register depend on it, and would register anew for each other's sake.
  const live = useRef<ReadonlyMap<string, ShortcutGroup>>(groups)
  const set = useCallback<Registry['set']>((id, group) => {
    const next = new Map(live.current)
    if (group) next.set(id, group)
    else next.delete(id)
    live.current = next
    setGroups(next)
  }, [])
  const [remap, setRemap] = useState<Remap>({})
  const registry = useMemo(() => ({ groups, set, remap, setRemap }), [groups, set, remap])

  useEffect(() => {
    let first: { key: string; at: number } | null = null
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.repeat) return
      const key = keyPressed(event)
      if (!key.startsWith('mod+') && (isTyping(event.target) || inDialog())) return
      const sequence = first && event.timeStamp - first.at < pauseBetweenKeys ? `${first.key} ${key}` : null
      // The newest group comes first: what was opened last has the word.
      const all = [...live.current.values()]
        .reverse()
        .flatMap((group) => group.shortcuts)
        .filter(({ when }) => when !== 'elsewhere' && !(when === 'idle' && isTyping(event.target)))
      const hit = all.find((one) => one.keys === sequence) ?? all.find((one) => one.keys === key)
      first = hit ? null : { key, at: event.timeStamp }
      if (!hit) return
      event.preventDefault()
      hit.run()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])

  return <ShortcutContext value={registry}>{children}</ShortcutContext>
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=radio], [type=checkbox]), textarea, select'))

const inDialog = () =>
  document.querySelector('[role=dialog][data-state=open], [role=menu][data-state=open]') !== null
