import { Icon } from './Icon.tsx'

/** Sign and name, above the form to log in. */
export function Logo() {
  return (
    <div style={{ display: 'flex', alignItems: 'center', justifyContent: 'center', gap: '0.75rem' }}>
      <Icon />
      <span style={{ fontSize: '1.75rem', fontWeight: 600, letterSpacing: '0.08em' }}>科闻</span>
    </div>
  )
}
