import { isOfficial, itemsOf } from '../../catalogue/forms.js';
import type { Form } from '../../catalogue/schema.js';
import { foldToLetters } from '../../text/fold.js';
import { likeness, type Wording, wordingOf } from '../../text/likeness.js';
import { fitsByIdeas } from './idea-evidence.js';

/** At least this many letters must agree before one wording counts as part of another. */
const FEWEST_LETTERS = 6;
/** Words that fit this well without being the form's own wording lose against the row that is. */
const NOT_THE_WORDING = 0.5;

/** Likeness of a question to each of an official form's own questions. */
function fitsByWording(question: string, wordings: readonly Wording[]): readonly number[] {
  const own = wordingOf(question);
  return wordings.map((wording) =>
    wording.letters.length >= FEWEST_LETTERS && own.letters.includes(wording.letters)
      ? 0.97
      : likeness(own, wording) ** 1.5,
  );
}

/** The text evidence of a form's rows: by ideas, and by the form's own wording. */
export class TextEvidence {
  private readonly keys: readonly string[];
  private readonly letters: readonly string[];
  /** The publisher's wording, where a near match counts too; null where the subjects are ours. */
  private readonly official: readonly Wording[] | null;

  constructor(form: Form) {
    const items = itemsOf(form);
    this.keys = items.map(({ key }) => key);
    this.letters = items.map(({ subjectJa }) => foldToLetters(subjectJa));
    this.official = isOfficial(form) ? items.map(({ subjectJa }) => wordingOf(subjectJa)) : null;
  }

  /** Text evidence of one question for each item, 0 to 1, in their order. */
  of(question: string): Float64Array {
    const byIdeas = fitsByIdeas(question);
    const byWording = this.official === null ? [] : fitsByWording(question, this.official);
    const fits = new Float64Array(this.keys.length);
    for (const [i, key] of this.keys.entries())
      fits[i] = Math.max(byIdeas.get(key) ?? 0, byWording[i] ?? 0);
    const own = foldToLetters(question);
    const same = this.letters.map((letters) => letters !== '' && letters === own);
    if (!same.includes(true)) return fits;
    return fits.map((value, i) => (same[i] === true ? 1 : Math.min(value, NOT_THE_WORDING)));
  }
}
