/** Something that screens draw: it has a view, a new object after every change, and tells of changes. */
export abstract class Viewed<V extends object> {
  private readonly listeners = new Set<() => void>();

  constructor(protected current: V) {}

  get view(): V {
    return this.current;
  }

  /** @returns ends the listening */
  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  protected show(part: Partial<V>): void {
    this.current = { ...this.current, ...part };
    for (const listener of this.listeners) listener();
  }
}
