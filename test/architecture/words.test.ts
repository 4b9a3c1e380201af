import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { ROOT, rooms, sourcesOf } from './sources.js';

/** Every text that stands in both languages, wherever a package keeps it. */

interface Text {
  readonly where: string;
  readonly text: string;
}

/** Text of a literal; of a template what stands around its holes. */
function literal(node: ts.Expression): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map((span) => `{hole}${span.literal.text}`).join('');
}

/** The two texts of `{ ja: …, en: … }`. */
function pairOf(node: ts.Node): Readonly<Record<'ja' | 'en', string>> | null {
  if (!ts.isObjectLiteralExpression(node)) return null;
  const texts = new Map(
    node.properties.flatMap((property) =>
      ts.isPropertyAssignment(property)
        ? [[property.name.getText(), literal(property.initializer)] as const]
        : [],
    ),
  );
  const [ja, en] = [texts.get('ja') ?? null, texts.get('en') ?? null];
  return ja === null || en === null ? null : { ja, en };
}

const all = rooms.flatMap((room) =>
  sourcesOf(room).flatMap(({ url, text }) => {
    const file = ts.createSourceFile(url.pathname, text, ts.ScriptTarget.Latest, true);
    const found: Readonly<Record<'ja' | 'en', Text>>[] = [];
    const visit = (node: ts.Node): void => {
      const pair = pairOf(node);
      if (pair !== null) {
        const { line } = file.getLineAndCharacterOfPosition(node.getStart());
        const where = `${url.href.slice(ROOT.href.length)}:${line + 1}`;
        found.push({ ja: { where, text: pair.ja }, en: { where, text: pair.en } });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  }),
);

/** What stands between words, and the prompt behind which somebody types. */
const joints = (where: string, text: string): boolean =>
  where.includes('messages/punctuation.ts') || text === ', ' || /[)）]: $/.test(text);

const faults = (language: 'ja' | 'en', pattern: RegExp): readonly string[] =>
  all
    .map((pair) => pair[language])
    .filter(({ where, text }) => !joints(where, text) && pattern.test(text))
    .map(({ where, text }) => `${where} ${text}`);

test('the test sees the texts', () => {
  expect(all.length).toBeGreaterThan(1000);
});

describe('English', () => {
  test('has no Japanese signs', () => {
    expect(
      faults('en', /[、。，．：；！？（）［］【】「」『』〔〕〈〉《》・～〜－／\u3000]/),
    ).toEqual([]);
  });

  test('has no spaces at an end that another text would need, and none twice', () => {
    // A line of its own may be moved in.
    expect(faults('en', /^ (?! )|(?<=[^\s]) {2}| $| \n/)).toEqual([]);
  });

  test('says one row and two rows, never row(s)', () => {
    expect(faults('en', /\(s\)/)).toEqual([]);
  });

  test('lets the number choose the word behind it', () => {
    const plural =
      /(?<!Ver\.|\w)\{(?:count|products|files|sheets|disclosures|lines)\} (?:\w+ )?\w+s\b/;
    const verbs = /\} (?:answered|of|is|was|items? of|rows? of)\b/;
    expect(faults('en', plural).filter((text) => !verbs.test(text))).toEqual([]);
  });
});

describe('Japanese', () => {
  test('has no Latin commas, brackets and stops beside its words', () => {
    expect(
      faults('ja', /[ぁ-んァ-ヶ一-龯][,;!?()]|[,;!?()][ぁ-んァ-ヶ一-龯]|[ぁ-んァ-ヶ一-龯]\.(?!\w)/),
    ).toEqual([]);
  });

  test('has no spaces at an end, and none twice', () => {
    expect(faults('ja', /^ (?! )|(?<=[^\s]) {2}| $| \n/)).toEqual([]);
  });
});
