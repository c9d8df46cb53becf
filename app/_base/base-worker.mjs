import { register } from 'tsx/esm/api'

// A thread gets no --import of its own on Node 20, so it asks for TypeScript itself.
register()
await import('./base-thread.ts')
