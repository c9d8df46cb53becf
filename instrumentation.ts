/** Next awaits this before it serves the first page. What it does is in `app/_door/start-up`. */
export async function register() {
  if (process.env.NEXT_RUNTIME === 'nodejs') await (await import('./app/_door/start-up')).startUp()
}
