import { GraphQLScalarType, Kind } from 'graphql'
import { GraphQLDateTime } from 'graphql-scalars'

const shape = /^(\d{4})-(\d{2})-(\d{2})$/

function parseLocalDate(value: unknown): string {
  const [, year, month, day] = shape.exec(String(value)) ?? []
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0)
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1] ?? 0
  if (!year || Number(year) < 1900 || Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > days) {
    throw new TypeError('不是有效日期（YYYY-MM-DD） · Not a day of the calendar in the form YYYY-MM-DD')
  }
  return String(value)
}

export const LocalDate = new GraphQLScalarType<string, string>({
  name: 'LocalDate',
  description: '日期 · A day of the calendar, YYYY-MM-DD, without a time zone',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/local-date',
  serialize: value => String(value),
  parseValue: parseLocalDate,
  parseLiteral: node => {
    if (node.kind !== Kind.STRING) throw new TypeError('LocalDate must be a string')
    return parseLocalDate(node.value)
  },
})

export const DateTime = GraphQLDateTime
