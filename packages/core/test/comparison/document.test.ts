import {
  builtInProfile,
  comparisonDocument,
  comparisonDocumentSchema,
  comparisonPaper,
  comparisonText,
  LANGUAGES,
  PROFILE_NAMES,
} from '@kaijisho/core';
import { describe, expect, it } from 'vitest';
import { compare, KUMO, mds, NIJI, SORA, sds } from './bids.js';

const profiles = PROFILE_NAMES.flatMap((name) => builtInProfile(name) ?? []);
const comparison = compare(
  [
    mds(SORA, { 'away-lock': 'no', 'access-log': 'na', 'screen-privacy': 'na!' }),
    sds(KUMO, { 'path-protection': 'several', scanning: 'no', 'scanning.specification': 'no' }),
    mds(NIJI, { 'time-accuracy': 'blank', 'malware-protection': 'unreadable' }),
  ],
  { profiles },
);

describe.each(LANGUAGES)('the document in %s', (language) => {
  const document = comparisonDocument(comparison, language);

  it('says what its schema says', () => {
    expect(comparisonDocumentSchema.parse(document)).toEqual(document);
  });

  it('leaves no placeholder and no word of a verdict', () => {
    const text = JSON.stringify({ ...document, rows: [], requirements: [], chapters: [] });
    expect(/.{0,20}(?:\{\w+\}|undefined|適合|準拠|\bmet\b|合格).{0,20}/.exec(text)).toBeNull();
  });

  it('names groups of answers in its language', () => {
    const titles = document.lenses.flatMap(({ groups }) => groups.map(({ title }) => title));
    expect(titles.some((title) => /[ぁ-んァ-ヶ一-龯]/.test(title))).toBe(language === 'ja');
  });

  it('has a cell for each product everywhere', () => {
    const lists = [
      ...document.rows.map(({ cells }) => cells),
      ...document.requirements.map(({ cells }) => cells),
      ...document.chapters.map(({ counts }) => counts),
      ...document.lenses.flatMap(({ groups }) => groups.map(({ counts }) => counts)),
      ...document.profiles.flatMap(({ lines }) => lines.map(({ cells }) => cells)),
      ...document.summary.rows.lines.map(({ counts }) => counts),
    ];
    expect(new Set(lists.map(({ length }) => length))).toEqual(new Set([3]));
  });

  it('says on paper what is editorial, what no sheet can say and what a yes leaves open', () => {
    const { sections } = comparisonPaper(document, '1.2.3');
    const intro = (id: string) => sections.find((section) => section.id === id)?.intro;
    expect(intro('requirements')).toContain(comparisonText('comparison.editorial', language));
    for (const { id, institution } of document.profiles)
      expect(
        intro(`profile-${id}`)?.includes(
          comparisonText('comparison.profile.institution-only', language),
        ),
      ).toBe(institution);
    const said = document.lenses.flatMap(({ groups }) =>
      groups.flatMap((group) => group.notSaid ?? []),
    );
    const facts = sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'facts' ? block.entries : [])),
    );
    expect(said.length).toBeGreaterThan(0);
    for (const text of said) expect(facts.map((entry) => entry.text)).toContain(text);
  });

  it('quotes notes and places behind an answer', () => {
    const cell = document.rows.find(({ key }) => key === 'screen-privacy')?.cells[0];
    expect(cell?.notes).toHaveLength(1);
    expect(cell?.notes[0]).toContain('この製品には該当する機能がありません。');
    expect(cell?.places).toEqual(['MDS!A1']);
  });

  it('says why an answer does not count', () => {
    const cell = document.rows.find(({ key }) => key === 'scanning.specification')?.cells[1];
    expect(cell).toMatchObject({ says: 'no', counted: false, open: [] });
    expect(cell?.reason).toEqual(expect.any(String));
  });
});

it('English holds no kana besides vendors’ own words and titles of the catalogue', () => {
  const { provenance, summary, conditions, title, subtitle } = comparisonDocument(comparison, 'en');
  expect(JSON.stringify({ provenance, summary, conditions, title, subtitle })).not.toMatch(
    /[ぁ-んァ-ヶ]/,
  );
});
