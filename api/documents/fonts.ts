import { fileURLToPath } from 'node:url'

/** The fonts of every document, by name and weight: files that come with the packages, so that a printout looks the same everywhere. */
const file = (path: string) => fileURLToPath(import.meta.resolve(`@expo-google-fonts/${path}.ttf`))

const serif = { normal: file('noto-serif-sc/400Regular/NotoSerifSC_400Regular'), bold: file('noto-serif-sc/700Bold/NotoSerifSC_700Bold') }
const sans = { normal: file('noto-sans-sc/400Regular/NotoSansSC_400Regular'), bold: file('noto-sans-sc/700Bold/NotoSansSC_700Bold') }

/** What a document may be set in. Neither family has italics. */
export const fonts = { serif, sans } as const

export const fontFiles: readonly string[] = [serif.normal, serif.bold, sans.normal, sans.bold]
