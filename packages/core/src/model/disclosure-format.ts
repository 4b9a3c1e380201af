/** What a disclosure's shape and its data agree on; apart, so that neither needs the other. */

/** Version of this JSON shape. Readers refuse a newer one and upgrade older ones. */
export const FORMAT_VERSION = '1';

/** What a file is read by: an adapter of its format, or as data that says what a sheet says. */
export const ADAPTERS = ['xlsx', 'csv', 'pdf', 'json', 'xml'] as const;
export type AdapterId = (typeof ADAPTERS)[number];
