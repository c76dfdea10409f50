'use client'

import { useRouter } from 'next/navigation.js'
import { useEffect } from 'react'

/** Renders the page anew now and then, for as long as somebody looks at it. */
export function KeepFresh({ seconds }: { seconds: number }) {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => document.hidden || router.refresh(), seconds * 1000)
    return () => clearInterval(timer)
  }, [router, seconds])
  return null
}
