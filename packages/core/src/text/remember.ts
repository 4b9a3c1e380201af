/**
 * Remembers what a pure function of a text gave. Forms repeat the same questions, labels and answer
 * words in every row and from file to file, so most texts have been seen before.
 *
 * At most twice `most` texts are kept, the long unused ones go first, and texts longer than
 * `LONGEST` are never kept: memory stays bounded whatever is read.
 */
export const remember = <T>(work: (text: string) => T, most = 4096): ((text: string) => T) =>
  rememberBy((text) => text, work, most);

const LONGEST = 300;

/** The same for subjects that a text spells out: two of one spelling give the same. */
function rememberBy<S, T>(
  spell: (subject: S) => string,
  work: (subject: S) => T,
  most: number,
): (subject: S) => T {
  let recent = new Map<string, T>();
  let before = new Map<string, T>();
  return (subject) => {
    const text = spell(subject);
    const known = recent.get(text);
    if (known !== undefined || recent.has(text)) return known as T;
    const result = before.has(text) ? (before.get(text) as T) : work(subject);
    if (text.length > LONGEST) return result;
    if (recent.size >= most) {
      before = recent;
      recent = new Map();
    }
    recent.set(text, result);
    return result;
  };
}
