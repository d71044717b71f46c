/** What a calendar that somebody sends may hold, and what reading it may take: the rest is a bomb. */
export const calendarLimits = {
  /** Bytes of the text. */
  bytes: 200_000,
  events: 2_000,
  /** Occurrences of all repeated events together, looked at in the window and before it. */
  occurrences: 20_000,
  /** Years from today in which days are taken. */
  years: 2,
  /** Milliseconds in the thread that reads it. */
  milliseconds: 5_000,
  /** Megabytes of that thread. */
  megabytes: 96,
} as const
