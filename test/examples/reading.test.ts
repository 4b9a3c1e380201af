import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { type Answer, open } from 'kaijisho';
import { describe, expect, test } from 'vitest';
import { type FilledRow, submission } from '../../examples/make/filled-form.js';

const FOLDER = new URL('../../examples/submissions/', import.meta.url);
const files = readdirSync(FOLDER);

/** What a row should be read as, from what was filled in. */
const STATES: Readonly<Record<string, string>> = {
  yes: 'yes',
  no: 'no',
  'not-applicable': 'not-applicable',
  blank: 'blank',
  both: 'several',
};

const written = ({ key, answer }: FilledRow) => `${key}: ${STATES[answer] ?? 'unreadable'}`;

const read = ({ key, state, choice }: Answer) => `${key}: ${state === 'marked' ? choice : state}`;

describe.each(files)('%s', async (file) => {
  const { header, forms, exported } = submission(file.replace(/\.\w+$/, ''));
  const bytes = new Uint8Array(readFileSync(new URL(file, FOLDER)));
  const opened = await open({ name: file, bytes });

  test.runIf(exported !== null)('is the file that was exported', () => {
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(exported);
  });

  test('holds the forms that were filled in', () => {
    expect(opened.failure).toBeNull();
    expect(opened.disclosures.map(({ content }) => content.form.kind)).toEqual(
      forms.map(({ form }) => form),
    );
  });

  test('every answer is read as it was given', () => {
    const expected = forms.map(({ sections }) =>
      sections.flatMap(({ rows }) =>
        rows.filter(({ answer }) => answer !== 'heading').map(written),
      ),
    );
    expect(opened.disclosures.map(({ content }) => content.answers.map(read))).toEqual(expected);
  });

  test('every note, product and version is read as it was written', () => {
    expect(opened.disclosures.map(({ content }) => content.notes.map(({ text }) => text))).toEqual(
      forms.map(({ notes }) => notes.map(({ text }) => text)),
    );
    const { organisation, product, version } = header;
    for (const { content } of opened.disclosures)
      expect(content.header).toMatchObject({ organisation, product, version });
  });
});
