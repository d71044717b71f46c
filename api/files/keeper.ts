import { theSystem } from '../viewer.ts'

/** Who checks and erases files when nobody asks: the server itself, for every office. */
export const keeper = theSystem([])
