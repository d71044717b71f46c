/** Whether a parsed value has a certain shape. */
export type Shape = (value: unknown) => boolean

/** An integer within bounds, both included. */
export function integer(least: number, most: number): Shape {
  return value => Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most
}

/** A text of so many UTF-16 code units. */
export function text(least: number, most: number): Shape {
  return value => typeof value === 'string' && value.length >= least && value.length <= most && isWellFormed(value)
}

/** Whether a text is free of lone surrogates, which have no UTF-8 bytes. */
function isWellFormed(value: string): boolean {
  return !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(value)
}

/** A text that a pattern describes. */
export function pattern(expression: RegExp): Shape {
  return value => typeof value === 'string' && expression.test(value)
}

/** One of some texts. */
export function oneOf(...texts: readonly string[]): Shape {
  return value => texts.includes(value as string)
}

/** A list whose items all have a shape. */
export function list(item: Shape, most: number): Shape {
  return value => Array.isArray(value) && value.length <= most && value.every(item)
}

/** An object with exactly these members and no others but the optional ones. */
export function object(members: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape {
  const required = Object.keys(members)
  return value => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    const given = value as Record<string, unknown>
    if (!required.every(key => Object.hasOwn(given, key))) return false
    return Object.keys(given).every(key => {
      const shape = Object.hasOwn(members, key) ? members[key] : Object.hasOwn(optional, key) ? optional[key] : undefined
      return shape?.(given[key]) ?? false
    })
  }
}

/** A value of either shape. */
export function either(one: Shape, other: Shape): Shape {
  return value => one(value) || other(value)
}
