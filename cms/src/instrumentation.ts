/** Opens the database, runs its migrations and starts the schedule when the server starts, not at the first visit. */
export async function register(): Promise<void> {
  // oxlint-disable-next-line node/no-process-env -- Next leaves the rest out of its edge bundle only where this stands
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return
  // The database holds what is not published, and accounts: it is for nobody else on this machine to read.
  process.umask(0o077)
  const { tellPeers } = await import('./login/tell-peers.ts')
  tellPeers()
  const [{ getPayload }, { default: config }] = await Promise.all([import('payload'), import('./payload.config.ts')])
  await getPayload({ config, cron: true })
}
