import {
  bindsEnvironment,
  dutiesOf,
  findRequirement,
  findRequirementByCitation,
  listRequirements,
  type SubItem,
  sectionCitation,
} from '@kaijisho/core';
import { describe, expect, it } from 'vitest';
import guideline5 from '../../src/catalogue/data/guideline-5.json';
import guideline6 from '../../src/catalogue/data/guideline-6.0.json';
import transition from '../../src/catalogue/data/transition-5-to-6.json';

const requirements = listRequirements();
const duplicates = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe('guideline 6.0', () => {
  it('has 49 + 125 + 89 requirements', () => {
    const count = (volume: string) => requirements.filter((one) => one.volume === volume).length;
    expect([count('G'), count('M'), count('C')]).toEqual([49, 125, 89]);
  });

  it('has each id and each citation once', () => {
    expect(duplicates(requirements.map(({ id }) => id))).toEqual([]);
    expect(duplicates(requirements.map(({ citationJa }) => citationJa))).toEqual([]);
  });

  it('cites each requirement by its volume', () => {
    const titles = new Map(guideline6.volumes.map(({ id, titleJa }) => [id, titleJa]));
    const astray = requirements.filter(
      ({ id, volume, citationJa }) =>
        !id.startsWith(`${volume}-`) || !citationJa.startsWith(`${titles.get(volume)} `),
    );
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  it('files each requirement under a chapter that exists', () => {
    const chapters = new Set(guideline6.chapters.map(({ id }) => id));
    expect(
      requirements.filter(({ chapter }) => !chapters.has(chapter)).map(({ id }) => id),
    ).toEqual([]);
  });

  it('numbers duties under their requirement, each once', () => {
    const below = (items: readonly SubItem[] = []): readonly string[] =>
      items.flatMap((item) => [item.id, ...below(item.subItems)]);
    for (const requirement of requirements) {
      const ids = below(requirement.subItems);
      expect(duplicates(ids)).toEqual([]);
      expect(ids.filter((id) => !id.startsWith(`${requirement.id}.`))).toEqual([]);
    }
  });

  it('lists the duties that hold no others', () => {
    const requirement = findRequirement('C-14-8');
    expect(requirement && dutiesOf(requirement).map(({ id }) => id)).toEqual([
      ...['1', '2', '3', '4', '5', '6'].map((number) => `C-14-8.1.${number}`),
      ...['1', '2'].map((number) => `C-14-8.2.${number}`),
      ...['3', '4', '5', '6'].map((number) => `C-14-8.${number}`),
    ]);
  });

  it('is found by citation, whatever the spacing', () => {
    expect(findRequirementByCitation('システム運用編14⑥')?.id).toBe('C-14-6');
    expect(findRequirementByCitation('システム運用編 99①')).toBeUndefined();
  });

  it('binds every environment unless it is marked, and then those marked', () => {
    const marks = [...new Set(requirements.map(({ environments }) => environments ?? ''))].sort();
    expect(marks).toEqual(['', '[Ⅰ~Ⅳ]', '[Ⅰ、Ⅲ]']);
    const wireless = findRequirement('C-13-13');
    const bound = (['1', '2', '3', '4'] as const).filter(
      (environment) => wireless && bindsEnvironment(wireless, environment),
    );
    expect(bound).toEqual(['1', '3']);
  });
});

describe('the transition table', () => {
  const items = new Set(
    guideline5.items.flatMap((item) => [
      item.id52,
      ...('subItems' in item ? (item.subItems ?? []).map(({ id52 }) => id52) : []),
    ]),
  );
  const sections = new Set([...guideline6.chapters, ...guideline6.sections].map(({ id }) => id));

  it('starts from items of 5.2 that exist', () => {
    expect(transition.mappings.map(({ from52 }) => from52).filter((id) => !items.has(id))).toEqual(
      [],
    );
  });

  it('leads to requirements and sections that exist', () => {
    const targets = transition.mappings.flatMap((mapping) => mapping.requirements ?? []);
    expect(targets.filter((id) => findRequirement(id) === undefined)).toEqual([]);
    const cited = transition.mappings.flatMap((mapping) => mapping.sections ?? []);
    expect(cited.filter((id) => !sections.has(id))).toEqual([]);
    expect(cited.filter((id) => !/^\S+編 [\d.]+（.+）$/.test(sectionCitation(id)))).toEqual([]);
  });

  it('never uses a doubtful cell', () => {
    const used = transition.mappings.filter((mapping) =>
      ('doubtful' in mapping ? (mapping.doubtful ?? []) : []).some((id) =>
        mapping.requirements?.includes(id),
      ),
    );
    expect(used).toEqual([]);
  });

  it('numbers each item of 5.2 once', () => {
    expect(duplicates(guideline5.items.map(({ id52 }) => id52))).toEqual([]);
    expect(guideline5.items).toHaveLength(149);
  });
});
