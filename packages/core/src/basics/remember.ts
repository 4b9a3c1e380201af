const LONGEST = 300;

/**
 * Remembers what a pure function of a text gave. Forms repeat the same questions, labels and answer
 * words in every row and from file to file, so most texts have been seen before.
 *
 * At most twice `most` texts are kept, the long unused ones go first, and texts longer than
 * `LONGEST` are never kept: memory stays bounded whatever is read.
 */
export function remember<T>(work: (text: string) => T, most = 4096): (text: string) => T {
  let recent = new Map<string, T>();
  let before = new Map<string, T>();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined || recent.has(text)) return known as T;
    const result = before.has(text) ? (before.get(text) as T) : work(text);
    if (text.length > LONGEST) return result;
    if (recent.size >= most) {
      before = recent;
      recent = new Map();
    }
    recent.set(text, result);
    return result;
  };
}
