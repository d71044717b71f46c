/** The advisory lock that the one watcher of the test server holds. */
export const watchLock = 4_100_718
