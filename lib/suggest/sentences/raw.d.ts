/** A file as its text, as vitest reads it for tests. */
declare module '*?raw' {
  const text: string
  export default text
}
