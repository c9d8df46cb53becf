const alone = new Set([
  'Shift',
  'Control',
  'Alt',
  'Meta',
  'CapsLock',
  'AltGraph',
  'Dead',
  'Process',
  'Unidentified',
])

/** What was pressed, as shortcuts are written: `j`, `mod+k`, `shift+Enter`. Null while only Shift and its like are held. */
export function pressedKeys(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): string | null {
  return alone.has(event.key) ? null : keyPressed(event)
}

/** Shift is part of the name only where it does not already show in the letter. */
export function keyPressed({
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>): string {
  const one = key.length === 1 ? key.toLowerCase() : key
  const shift = shiftKey && (key.length > 1 || key.toLowerCase() !== key.toUpperCase())
  return `${ctrlKey || metaKey ? 'mod+' : ''}${altKey ? 'alt+' : ''}${shift ? 'shift+' : ''}${one}`
}
