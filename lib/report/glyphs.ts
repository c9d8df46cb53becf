import { Markup, markup } from './markup'

/** The shapes of the statuses, drawn on a field of 16 by 16. Named as on the screens, so that a status keeps its look. */
const shapes: Record<string, string> = {
  'circle-check-big': '<circle cx="8" cy="8" r="6.4"/><path d="M4.9 8.2l2.2 2.2 4-4.4" stroke-width="2.2"/>',
  'circle-check': '<circle cx="8" cy="8" r="6.4"/><path d="M5.2 8.2l2 2 3.6-3.9"/>',
  contrast: '<circle cx="8" cy="8" r="6.4"/><path d="M8 1.6a6.4 6.4 0 0 0 0 12.8z" fill="currentColor"/>',
  'circle-minus': '<circle cx="8" cy="8" r="6.4"/><path d="M5 8h6"/>',
  'circle-x': '<circle cx="8" cy="8" r="6.4"/><path d="M5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6"/>',
  'triangle-alert': '<path d="M8 1.9l6.5 11.6h-13z"/><path d="M8 6.3v3.2M8 11.4v.2"/>',
  'circle-question-mark':
    '<circle cx="8" cy="8" r="6.4"/><path d="M6.1 6.3a1.9 1.9 0 1 1 2.7 1.9c-.6.3-.8.6-.8 1.2M8 11.6v.2"/>',
  'clock-alert': '<circle cx="8" cy="8" r="6.4"/><path d="M8 4.4V8l2.4 1.5"/>',
  'circle-slash': '<circle cx="8" cy="8" r="6.4"/><path d="M3.6 12.4l8.8-8.8"/>',
  'circle-dashed': '<circle cx="8" cy="8" r="6.4" stroke-dasharray="2.6 2.4"/>',
  'circle-dot': '<circle cx="8" cy="8" r="6.4"/><circle cx="8" cy="8" r="1.7" fill="currentColor"/>',
  'circle-off': '<circle cx="8" cy="8" r="6.4" stroke-dasharray="14 6"/><path d="M2 2l12 12"/>',
  'file-pen': '<path d="M9 1.8H3.2v12.4h9.6V8"/><path d="M8 9.6l.5-2L13 3l1.5 1.5L9.9 9z"/>',
  eye: '<path d="M1.2 8S3.6 3.6 8 3.6 14.8 8 14.8 8 12.4 12.4 8 12.4 1.2 8 1.2 8z"/><circle cx="8" cy="8" r="1.8"/>',
  scale: '<path d="M8 2v12M4.5 14h7M3 4.6h10M3 4.6L1.2 9h3.6zM13 4.6L11.2 9h3.6z"/>',
  history: '<path d="M2.2 5.4A6.2 6.2 0 1 1 1.8 8.6M1.8 2.6v3.2H5M8 5v3.2l2.2 1.3"/>',
}

/** The bare shape, to be drawn into another picture. */
export const shapeOf = (icon: string): Markup => new Markup(shapes[icon] ?? shapes['circle-dashed']!)

/** A status' shape; its word always stands beside it, so it says nothing to a screen reader. */
export const glyph = (icon: string): Markup =>
  markup`<svg class="gl" viewBox="0 0 16 16" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round">${shapeOf(icon)}</svg>`

export const knownGlyphs: ReadonlySet<string> = new Set(Object.keys(shapes))
