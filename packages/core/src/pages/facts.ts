import type { DocumentFact } from './page.js';

/** A file can be made to repeat one fact without end; a person reads a few of a kind. */
const MOST_OF_A_KIND = 50;

/** Collects facts about the file in the order they are met, each only once. */
export class Facts {
  private readonly seen = new Set<string>();
  private readonly counts = new Map<DocumentFact['id'], number>();
  private readonly collected: DocumentFact[] = [];

  add(id: DocumentFact['id'], detail: string): void {
    const key = `${id} ${detail}`;
    const count = this.counts.get(id) ?? 0;
    if (this.seen.has(key) || count >= MOST_OF_A_KIND) return;
    this.seen.add(key);
    this.counts.set(id, count + 1);
    this.collected.push({ id, detail });
  }

  get all(): readonly DocumentFact[] {
    return this.collected;
  }
}
