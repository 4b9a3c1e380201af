import type { z } from 'zod';
import { fillMessage, type Language, type MessageCatalogue } from './message.js';

/** What is wrong with one value of a document: what is expected there, and what stands there. */
const SHAPE_MESSAGES = {
  'shape.missing': {
    ja: '必須の項目です。{expected}を書いてください。',
    en: 'This member is missing. Give {expected}.',
  },
  'shape.type': {
    ja: '{expected}を書いてください。{found}は使えません。',
    en: 'Give {expected}; {found} cannot stand here.',
  },
  'shape.type-alone': { ja: '{expected}を書いてください。', en: 'Give {expected}.' },
  'shape.choice': {
    ja: '{expected}を書いてください。{found}は使えません。',
    en: 'Give {expected}; {found} is none of them.',
  },
  'shape.one-of': { ja: '{values} のどれか', en: 'one of {values}' },
  'shape.exactly': { ja: '{values}', en: '{values}' },
  'shape.few': { ja: '{least}件以上を書いてください。', en: 'Give {least} or more.' },
  'shape.many': { ja: '{most}件までにしてください。', en: 'Give {most} at most.' },
  'shape.short': {
    ja: '{least}文字以上で書いてください。',
    en: 'Give {least} characters or more.',
  },
  'shape.long': { ja: '{most}文字までにしてください。', en: 'Give {most} characters at most.' },
  'shape.small': { ja: '{least}以上の数を書いてください。', en: 'Give a number from {least} on.' },
  'shape.large': { ja: '{most}以下の数を書いてください。', en: 'Give a number up to {most}.' },
  'shape.form': {
    ja: '決められた書き方になっていません。JSON Schema（schemas フォルダー）でこの項目の書き方を確かめてください。',
    en: 'This is not written as it must be. See the JSON Schema (folder schemas) for this member.',
  },
  'shape.names': {
    ja: '使えない項目があります：{names}。つづりを確かめるか、取り除いてください。',
    en: 'These members cannot stand here: {names}. Check their spelling or remove them.',
  },
  'shape.string': { ja: '文字列', en: 'a string' },
  'shape.number': { ja: '数', en: 'a number' },
  'shape.int': { ja: '整数', en: 'a whole number' },
  'shape.boolean': { ja: 'true か false', en: 'true or false' },
  'shape.array': { ja: '配列（[ ] で囲んだもの）', en: 'a list in [ ]' },
  'shape.object': { ja: 'オブジェクト（{ } で囲んだもの）', en: 'an object in { }' },
  'shape.null': { ja: 'null', en: 'null' },
  'shape.value': { ja: '値', en: 'a value' },
} as const satisfies MessageCatalogue;

type ShapeId = keyof typeof SHAPE_MESSAGES;
type Args = Parameters<typeof fillMessage>[1];

const KINDS: Readonly<Record<string, ShapeId>> = {
  string: 'shape.string',
  number: 'shape.number',
  int: 'shape.int',
  boolean: 'shape.boolean',
  array: 'shape.array',
  object: 'shape.object',
  record: 'shape.object',
  null: 'shape.null',
};

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** A value that is short enough to be repeated, else what kind of value it is. */
const LONGEST_REPEATED = 40;

/**
 * Says what a document must have instead of what it has, in words of our own: what the schemas'
 * library says is neither polite nor wholly Japanese.
 */
export function shapeText(issue: z.core.$ZodIssue, language: Language): string {
  const say = (id: ShapeId, args: Args = {}) => fillMessage(SHAPE_MESSAGES[id], args, language);
  const kind = (name: string) => say(KINDS[name] ?? 'shape.value');
  const isTold = 'input' in issue;
  const shown = (value: unknown) => {
    const text = JSON.stringify(value) ?? '';
    const isShort = typeof value !== 'object' && text !== '' && text.length <= LONGEST_REPEATED;
    return isShort ? text : kind(kindOf(value));
  };
  const instead = (expected: string, id: ShapeId) => {
    if (!isTold) return say('shape.type-alone', { expected });
    return issue.input === undefined
      ? say('shape.missing', { expected })
      : say(id, { expected, found: shown(issue.input) });
  };
  switch (issue.code) {
    case 'invalid_type':
      return instead(kind(issue.expected), 'shape.type');
    case 'invalid_value': {
      const values = issue.values.map((value) => JSON.stringify(value) ?? String(value));
      const id = values.length === 1 ? 'shape.exactly' : 'shape.one-of';
      return instead(say(id, { values }), 'shape.choice');
    }
    case 'unrecognized_keys':
      return say('shape.names', { names: issue.keys.map((key) => JSON.stringify(key)) });
    case 'too_small': {
      const least = String(issue.minimum);
      if (issue.origin === 'string') return say('shape.short', { least });
      return say(issue.origin === 'array' ? 'shape.few' : 'shape.small', { least });
    }
    case 'too_big': {
      const most = String(issue.maximum);
      if (issue.origin === 'string') return say('shape.long', { most });
      return say(issue.origin === 'array' ? 'shape.many' : 'shape.large', { most });
    }
    default:
      return say('shape.form');
  }
}
