import type { ServerProps } from 'payload'

/** Says who helps with a forgotten password: the newsroom sends no letters, so Payload's own link would lead nowhere. */
export function LoginHelp({ i18n }: ServerProps) {
  return (
    <>
      <style>{'.login__form a[href$="/forgot"] { display: none }'}</style>
      <p style={{ textAlign: 'center', color: 'var(--theme-elevation-500)' }}>
        {i18n.language === 'en'
          ? 'Forgotten your password? Ask an administrator for a new one.'
          : '忘记密码？请联系管理员重设。'}
      </p>
    </>
  )
}
