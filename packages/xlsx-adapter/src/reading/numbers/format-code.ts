/**
 * Number format codes, taken apart. A code has up to four sections (positive; negative; zero;
 * text), each of them a row of tokens.
 */
export type FormatToken =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'digit'; readonly placeholder: '0' | '#' | '?' }
  | { readonly kind: 'point' | 'comma' | 'percent' | 'general' | 'text' }
  | { readonly kind: 'exponent'; readonly plus: boolean }
  /** `unit` is y, m, d, h, n (minutes), s, g, e or a; `width` how often the letter stands there. */
  | { readonly kind: 'date'; readonly unit: DateUnit; readonly width: number }
  | { readonly kind: 'elapsed'; readonly unit: 'h' | 'n' | 's'; readonly width: number }
  | { readonly kind: 'half-day'; readonly am: string; readonly pm: string };

export type DateUnit = 'y' | 'm' | 'd' | 'h' | 'n' | 's' | 'g' | 'e' | 'a';

export interface FormatCondition {
  readonly operator: string;
  readonly value: number;
}

export interface FormatSection {
  readonly kind: 'general' | 'number' | 'date' | 'text';
  readonly tokens: readonly FormatToken[];
  readonly condition: FormatCondition | undefined;
  /** Wareki: `e` counts years of an era. */
  readonly japanese: boolean;
  /** The first year of an era is written 元. */
  readonly gannen: boolean;
}

export interface NumberFormat {
  readonly code: string;
  readonly sections: readonly FormatSection[];
}

/** Excel allows 255 characters. */
const LONGEST_CODE = 1000;

const TOKEN =
  /"([^"]*)"?|[\\!](.?)|[_*].?|\[([^\]]*)\]?|(General|G\/標準)|(AM\/PM|A\/P|上午\/下午|午前\/午後)|(E[+-])|(y+|m+|d+|h+|s+|g+|e+|a{3,4})|([0#?])|([.,%@;])|(.)/gis;

const MARKS: ReadonlyMap<string, FormatToken> = new Map([
  ['.', { kind: 'point' }],
  [',', { kind: 'comma' }],
  ['%', { kind: 'percent' }],
  ['@', { kind: 'text' }],
]);

const JAPANESE_LANGUAGE = 0x411;

class SectionBuilder {
  private readonly tokens: FormatToken[] = [];
  private condition: FormatCondition | undefined;
  private japanese = false;
  private gannen = false;

  add(token: FormatToken): void {
    this.tokens.push(token);
  }

  literal(text: string): void {
    if (text !== '') this.add({ kind: 'literal', text });
  }

  /** `[Red]`, `[>=100]`, `[h]`, `[$¥-411]`, `[$-ja-JP-x-gannen]`, `[DBNum1]`. */
  bracket(content: string): void {
    const elapsed = /^(?:(h+)|(m+)|(s+))$/i.exec(content);
    if (elapsed !== null) {
      const unit = elapsed[1] !== undefined ? 'h' : elapsed[2] !== undefined ? 'n' : 's';
      this.add({ kind: 'elapsed', unit, width: content.length });
      return;
    }
    const condition = /^(<=|>=|<>|<|>|=)\s*(-?[\d.]+)$/.exec(content);
    if (condition !== null) {
      this.condition = { operator: condition[1] ?? '', value: Number(condition[2]) };
      return;
    }
    const locale = /^\$([^-]*)-?(.*)$/.exec(content);
    if (locale !== null) this.locale(locale[1] ?? '', locale[2] ?? '');
  }

  build(): FormatSection {
    const { condition, gannen } = this;
    const tokens = withMinutes(this.tokens);
    const has = (...kinds: FormatToken['kind'][]): boolean =>
      tokens.some((token) => kinds.includes(token.kind));
    const dated = has('date', 'elapsed', 'half-day');
    const kind = dated
      ? 'date'
      : has('text') && !has('digit')
        ? 'text'
        : has('general')
          ? 'general'
          : 'number';
    const era = tokens.some((token) => token.kind === 'date' && token.unit === 'g');
    return { kind, tokens, condition, japanese: this.japanese || era, gannen };
  }

  private locale(symbol: string, language: string): void {
    this.literal(symbol);
    const code = Number.parseInt(language, 16);
    if (/^ja/i.test(language) || (code & 0xffff) === JAPANESE_LANGUAGE) this.japanese = true;
    if (/gannen/i.test(language)) this.gannen = true;
    // The system's own long date and time; what follows in the code is only its English form.
    if (/^F800$/i.test(language)) this.japanese = true;
  }
}

/** `m` means minutes beside hours or seconds, months otherwise. */
function withMinutes(tokens: readonly FormatToken[]): FormatToken[] {
  const result = [...tokens];
  const timed = result
    .map((token, index) => ({ token, index }))
    .filter(({ token }) => token.kind === 'date' || token.kind === 'elapsed');
  timed.forEach(({ token, index }, position) => {
    if (token.kind !== 'date' || token.unit !== 'm' || token.width > 2) return;
    const unitAt = (neighbour: number): string | undefined => {
      const other = timed[neighbour]?.token;
      return other?.kind === 'date' || other?.kind === 'elapsed' ? other.unit : undefined;
    };
    if (unitAt(position - 1) === 'h' || unitAt(position + 1) === 's') {
      result[index] = { kind: 'date', unit: 'n', width: token.width };
    }
  });
  return result;
}

function takeToken(builder: SectionBuilder, match: RegExpMatchArray): void {
  const [whole, quoted, escaped, bracket, general, half, exponent, letters, digit, mark, other] =
    match;
  if (quoted !== undefined) builder.literal(quoted);
  else if (escaped !== undefined) builder.literal(escaped);
  else if (bracket !== undefined) builder.bracket(bracket);
  else if (general !== undefined) builder.add({ kind: 'general' });
  else if (half !== undefined) {
    const [am = '', pm = ''] = half.split('/');
    builder.add({ kind: 'half-day', am, pm });
  } else if (exponent !== undefined) builder.add({ kind: 'exponent', plus: whole.endsWith('+') });
  else if (letters !== undefined) {
    const unit = letters.charAt(0).toLowerCase() as DateUnit;
    builder.add({ kind: 'date', unit, width: letters.length });
  } else if (digit !== undefined) {
    builder.add({ kind: 'digit', placeholder: digit as '0' | '#' | '?' });
  } else if (mark !== undefined) {
    const token = MARKS.get(mark);
    if (token !== undefined) builder.add(token);
  } else if (other !== undefined) builder.literal(other);
}

/** Takes a format code apart; undefined for General and for codes too long to be one. */
export function parseFormat(code: string): NumberFormat | undefined {
  if (code === '' || /^general$/i.test(code) || code.length > LONGEST_CODE) return undefined;
  const sections: FormatSection[] = [];
  let builder = new SectionBuilder();
  for (const match of code.matchAll(TOKEN)) {
    if (match[0] === ';') {
      sections.push(builder.build());
      builder = new SectionBuilder();
    } else {
      takeToken(builder, match);
    }
  }
  sections.push(builder.build());
  return { code, sections };
}
