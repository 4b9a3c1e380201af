import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { FilledForm, Submission } from '../filled-form.js';

/** A sheet saved as CSV by Excel on a Japanese Windows: in Shift_JIS. */
const MARKS: Readonly<Record<string, readonly string[]>> = {
  yes: ['○', '', ''],
  no: ['', '○', ''],
  'not-applicable': ['', '', '○'],
};

const quoted = (text: string): string =>
  /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

function lines({ title, header, sections, notes }: FilledForm): readonly (readonly string[])[] {
  return [
    [title],
    ['作成日', '', header.createdOn],
    ['製造業者', '', header.organisation],
    ['製品名称', '', header.product],
    ['バージョン', '', header.version ?? ''],
    [],
    ['番号', '質問', '参照', 'はい', 'いいえ', '対象外', '備考番号'],
    ...sections.flatMap(({ heading, rows }) => [
      [heading],
      ...rows.map(({ number, question, references, answer, note = '' }) => [
        number,
        question,
        references,
        ...(MARKS[answer] ?? ['', '', '']),
        note,
      ]),
    ]),
    [],
    ['備考'],
    ...notes.map(({ number, text }) => [`備考${number}`, text]),
  ];
}

/** Writes the file to `path`. */
export function write({ forms: [form] }: Submission, path: string): void {
  const text = lines(form)
    .map((cells) => `${cells.map(quoted).join(',')}\r\n`)
    .join('');
  const { status, stdout } = spawnSync('iconv', ['-f', 'UTF-8', '-t', 'CP932'], { input: text });
  if (status !== 0) throw new Error('iconv could not write Shift_JIS');
  writeFileSync(path, stdout);
}
