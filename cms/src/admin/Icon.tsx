/** The newsroom's sign: a page with a spark above it. The header gives it 18 px, the login form all it wants. */
export function Icon() {
  return (
    <svg style={{ width: '100%', maxWidth: '28px' }} viewBox="0 0 28 28" role="img" aria-label="科闻" fill="none">
      <rect x="4" y="3" width="20" height="22" rx="3" fill="#1a6fb5" />
      <path d="M9 13h10M9 17h10M9 21h6" stroke="#fff" strokeWidth="1.8" strokeLinecap="round" />
      <circle cx="14" cy="8" r="2.2" fill="#fff" />
    </svg>
  )
}
