/** The largest file, page or standard input that is read: an article is some kilobytes; 5 MB hold a long list of them. */
export const MOST_BYTES = 5 * 1024 * 1024;

/** How long an address may take to answer in full, in milliseconds. */
export const MOST_MILLISECONDS = 15_000;

export const MOST_BYTES_SPOKEN = "5 MB";
