'use client'

import { DefaultCell } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

/** A file in a list, with its picture, under the name that it came with: the stored one is a digest. */
export function FileName(props: DefaultCellComponentProps) {
  const { originalName } = props.rowData as { originalName?: string | null }
  return <DefaultCell {...props} cellData={originalName ?? props.cellData} />
}
