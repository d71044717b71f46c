/** Days that must lie free between two duties of one expert, by how far their places are apart; duties in one county may follow at once. */
export const TRAVEL_DAYS = { betweenCounties: 0, betweenCities: 1 } as const

export const MOST_TRAVEL_DAYS = Math.max(...Object.values(TRAVEL_DAYS))
