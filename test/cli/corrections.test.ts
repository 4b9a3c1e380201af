import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, json, kaijisho, sheet } from './support.js';

interface ReadAnswer {
  readonly question: string;
  readonly choice: string | null;
  readonly corrected?: unknown;
}

/** A folder with two sheets and a correction of the first row of one, made of what was read. */
function corrected() {
  const here = folderWith({ 'a.csv': sheet(), 'b.csv': sheet(undefined, 'べつのカルテ') });
  const answers = () =>
    (
      json(kaijisho(here, ['read', 'a.csv', '--format', 'json', '--corrections', 'c.json'])) as {
        disclosures: { answers: ReadAnswer[] }[];
      }
    ).disclosures[0]?.answers;
  const write = (question: string) =>
    writeFileSync(
      join(here, 'c.json'),
      JSON.stringify({
        formatVersion: '1',
        corrections: [
          {
            sha256: createHash('sha256')
              .update(readFileSync(join(here, 'a.csv')))
              .digest('hex'),
            disclosure: 0,
            answer: 0,
            question,
            state: 'marked',
            choice: 'no',
            by: '見本 花子',
            on: '2026-04-01',
          },
        ],
      }),
    );
  write('ない行');
  write(answers()?.[0]?.question ?? '');
  return { here, answers, write };
}

describe('--corrections', () => {
  test('puts answers in place in every output, with who and when', () => {
    const { here, answers } = corrected();
    expect(answers()?.[0]).toMatchObject({
      choice: 'no',
      corrected: { by: '見本 花子', on: '2026-04-01' },
    });
    const run = (...args: readonly string[]) =>
      kaijisho(here, [...args, '--corrections', 'c.json', '--fail-on', 'never']);
    expect(run('check', 'a.csv', '--format', 'json').out).toContain('（見本 花子、2026-04-01）');
    expect(run('compare', 'a.csv', 'b.csv').out).toContain('1件は、人が原本を見て訂正した読み取り');
    run('matrix', 'a.csv', '-o', 'm.json');
    expect(readFileSync(join(here, 'm.json'), 'utf8')).toContain('"by": "見本 花子"');
  });

  test('says when it was used nowhere, and refuses what is no such file', () => {
    const { here, write } = corrected();
    write('ない行');
    const unused = kaijisho(here, ['read', 'a.csv', '--corrections', 'c.json']);
    expect(unused.err).toContain('訂正の記録のうち 1 件');
    const refused = kaijisho(here, ['read', 'a.csv', '--corrections', 'a.csv']);
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.err).toContain('訂正の記録として読み取れません');
  });
});
