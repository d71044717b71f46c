import type { FileState } from '../../schema/files/stored-file.ts'
import type { States } from '../transition.ts'

/** What may become of a file: nothing is opened before the check, and what is erased stays so. */
export const fileStates: States<FileState> = {
  zh: '文件',
  en: 'file',
  next: {
    AWAITED: ['QUARANTINED', 'ERASED'],
    QUARANTINED: ['CLEAN', 'REFUSED', 'ERASED'],
    CLEAN: ['ERASED'],
    REFUSED: ['ERASED'],
    ERASED: [],
  },
}
