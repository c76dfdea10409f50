import path from 'node:path'
import { storeUpload } from '../../../cms/src/media/store-upload.ts'
import { createDirectoryStore } from '../../../cms/src/media/directory-store.ts'
import { keptPictures } from '../../../scripts/demo/public/kept-pictures.ts'
import type { StorePicture } from '../../../scripts/demo/public/to-public-forms.ts'
import { digestFiles } from '../../../scripts/start/digest-files.ts'
import { root } from '../../../scripts/start/env.ts'

/** Where the files of the demonstration's pictures are kept, each at `ab/NAME`. */
export const picturesFolder = path.join(root, 'var/gates/pictures')

/** Stores pictures with every file that the newsroom derives of them; those that stand there already are not drawn again. */
export function newsroomPictures(): StorePicture {
  const store = createDirectoryStore(picturesFolder)
  return keptPictures(picturesFolder, {
    recipe: digestFiles(root, ['scripts/demo/draw', 'cms/src/media']),
    derive: async ({ name, bytes }) => {
      const { type, originalName, width, height, files } = await storeUpload(
        { name, data: bytes },
        { x: 50, y: 50 },
        store,
      )
      return {
        type,
        filename: originalName,
        files: [...files],
        ...(width !== null && { width }),
        ...(height !== null && { height }),
      }
    },
  })
}
