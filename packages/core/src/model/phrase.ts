/** Words to be said: an id of a message catalogue with arguments. `phraseText` gives the sentence. */
export interface Phrase {
  readonly id: string;
  readonly args: Readonly<Record<string, string | readonly string[]>>;
}
