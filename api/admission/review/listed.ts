import type { StoredForm } from '../application/stored-form.ts'

/** One person as a recommendation list shows them (S21). */
export interface Listed {
  readonly application: number
  readonly name: string
  readonly sex: 'FEMALE' | 'MALE'
  readonly birthDate: string
  readonly idNumberMasked: string
  readonly employer: string | null
  readonly post: string | null
  readonly occupations: string
  readonly form: StoredForm
  readonly phoneMasked: string
}
