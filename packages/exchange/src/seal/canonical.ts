import canonicalize from 'canonicalize';

/** JSON in the one form that equal data has (RFC 8785). */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new RangeError('Not a JSON value');
  return text;
}
