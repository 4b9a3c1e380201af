import { type LetterPart, stop } from '@kaijisho/core';
import type { Attributes, XmlHandler } from '../reading/xml/parse.js';

/** Boxes that Word draws with its symbol font, as characters everybody has. */
const SYMBOLS: Readonly<Record<string, string>> = {
  F0FE: '☑',
  F0FD: '☒',
  F0A8: '□',
  F06F: '□',
};

/** Properties and what was deleted or moved away hold no text of the document. */
const SKIPPED: ReadonlySet<string> = new Set(['pPr', 'rPr', 'tblPr', 'del', 'moveFrom']);

/** Collects the text of paragraphs, wherever they stand. */
class Paragraphs {
  private readonly stack: string[] = [];
  private inText = false;
  private skipped = 0;

  open(name: string, attributes: Attributes): void {
    if (this.skipped > 0 || SKIPPED.has(name)) this.skipped += 1;
    else if (name === 'p') this.stack.push('');
    else if (name === 't') this.inText = true;
    else if (name === 'br' || name === 'cr') this.add('\n');
    else if (name === 'tab') this.add(' ');
    else if (name === 'sym')
      this.add(SYMBOLS[attributes.prefixed('char')?.toUpperCase() ?? ''] ?? '');
  }

  text(text: string): void {
    if (this.inText) this.add(text);
  }

  /** The lines of a paragraph that ends here; undefined while one goes on. */
  close(name: string): readonly string[] | undefined {
    if (this.skipped > 0) this.skipped -= 1;
    else if (name === 't') this.inText = false;
    else if (name === 'p') return this.stack.pop()?.split('\n');
    return undefined;
  }

  add(text: string): void {
    const last = this.stack.length - 1;
    if (last >= 0 && this.skipped === 0) this.stack[last] += text;
  }
}

/** Comments by their id. */
export class WordComments implements XmlHandler {
  readonly texts = new Map<string, string>();
  private readonly paragraphs = new Paragraphs();
  private id = '';
  private lines: string[] = [];

  open(name: string, attributes: Attributes): void {
    if (name === 'comment') {
      this.id = attributes.prefixed('id') ?? '';
      this.lines = [];
    } else this.paragraphs.open(name, attributes);
  }

  text(text: string): void {
    this.paragraphs.text(text);
  }

  close(name: string): void {
    if (name === 'comment') this.texts.set(this.id, this.lines.join('\n'));
    else this.lines.push(...(this.paragraphs.close(name) ?? []));
  }
}

/** The tables and the running text of a document, in their order. */
export class WordBody implements XmlHandler {
  private readonly parts: LetterPart[] = [];
  private readonly paragraphs = new Paragraphs();
  private running: string[][] = [];
  private rows: string[][] = [];
  private row: string[] = [];
  private tables = 0;
  private lines = 0;

  constructor(
    private readonly comments: ReadonlyMap<string, string>,
    private readonly mostLines: number,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (name === 'tbl') {
      this.tables += 1;
      if (this.tables === 1) this.flush();
    } else if (name === 'tr' && this.tables === 1) this.row = [];
    else {
      // A reference opens like everything else: within what was deleted it is counted, and not said.
      this.paragraphs.open(name, attributes);
      const comment =
        name === 'commentReference' && this.comments.get(attributes.prefixed('id') ?? '');
      if (comment) this.paragraphs.add(`\n${comment}\n`);
    }
  }

  text(text: string): void {
    this.paragraphs.text(text);
  }

  close(name: string): void {
    if (name === 'tbl') {
      this.tables -= 1;
      if (this.tables === 0) {
        this.parts.push({ rows: this.rows, wrapped: false });
        this.rows = [];
      }
    } else if (name === 'tr' && this.tables === 1) this.rows.push(this.row);
    else this.take(this.paragraphs.close(name) ?? []);
  }

  private take(found: readonly string[]): void {
    const lines = found.filter((line) => line.trim() !== '');
    this.lines += lines.length;
    if (this.lines > this.mostLines) stop('budget-cells', { limit: this.mostLines });
    if (this.tables > 0) this.row.push(...lines);
    else this.running.push(...lines.map((line) => [line]));
  }

  private flush(): void {
    if (this.running.length > 0) this.parts.push({ rows: this.running, wrapped: false });
    this.running = [];
  }

  finish(): readonly LetterPart[] {
    this.flush();
    return this.parts;
  }
}
