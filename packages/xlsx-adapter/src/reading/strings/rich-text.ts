import type { TextStyle } from '@kaijisho/core';
import { FontBuilder } from '../styles/font.js';
import type { Palette } from '../styles/palette.js';
import type { Attributes } from '../xml/parse.js';
import { unescapeText, withoutOuterSpace } from './escapes.js';

/** A run of a shared or inline string; without `style` it looks like its cell. */
export interface StringRun {
  readonly start: number;
  readonly end: number;
  readonly style: TextStyle | undefined;
}

/** A string of the workbook, without furigana: what a cell shows that holds it. */
export interface RichText {
  readonly text: string;
  /** A string is no other value as well. */
  readonly value: undefined;
  /** Only when it has runs of its own. */
  readonly runs: readonly StringRun[] | undefined;
}

export const plainText = (text: string): RichText => ({ text, value: undefined, runs: undefined });

/** A string of one text, from the text of its element, where that is not to be preserved as it is. */
export const plainString = (written: string): RichText =>
  plainText(unescapeText(withoutOuterSpace(written)));

/**
 * Collects one `si` or `is` element. The caller hands over every element and text inside of it;
 * furigana (`rPh`) is left out.
 */
export class RichTextBuilder {
  private text = '';
  private runs: StringRun[] = [];
  private piece = '';
  private inText = false;
  private preserved = false;
  private phonetic = 0;
  private font: FontBuilder | undefined;
  private inRun = false;

  constructor(private readonly palette: Palette) {}

  open(name: string, attributes: Attributes): void {
    if (name === 'rPh') this.phonetic += 1;
    if (this.phonetic > 0) return;
    switch (name) {
      case 't':
        this.inText = true;
        this.preserved = attributes.get('xml:space') === 'preserve';
        this.piece = '';
        break;
      case 'r':
        this.inRun = true;
        this.font = undefined;
        break;
      case 'rPr':
        this.font = new FontBuilder(this.palette);
        break;
      default:
        this.font?.take(name, attributes);
    }
  }

  characters(text: string): void {
    if (this.inText) this.piece += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.phonetic -= 1;
    else if (this.phonetic > 0) return;
    else if (name === 't') this.endText();
    else if (name === 'r') this.inRun = false;
  }

  /** The finished string; the builder is ready for the next one. */
  take(): RichText {
    const { text, runs } = this;
    this.text = '';
    this.runs = [];
    return { text, value: undefined, runs: runs.length === 0 ? undefined : runs };
  }

  private endText(): void {
    this.inText = false;
    const trimmed = this.preserved ? this.piece : withoutOuterSpace(this.piece);
    const start = this.text.length;
    this.text += unescapeText(trimmed);
    if (!this.inRun || this.text.length === start) return;
    this.runs.push({ start, end: this.text.length, style: this.font?.style });
  }
}
