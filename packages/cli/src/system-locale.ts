/** The locale of an operating system that names it in no variable; null where variables do. */
export const systemLocale = (): string | null =>
  process.platform === 'win32' ? Intl.DateTimeFormat().resolvedOptions().locale : null;
