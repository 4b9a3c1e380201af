import { describe, expect, test } from 'vitest';
import { problemsWithRules, repositoryOnDisk } from '../../scripts/check-rules.js';

const repository = repositoryOnDisk();

test('every rule has its source, test, page, wording and cases, and nothing is out of date', () => {
  expect(problemsWithRules(repository)).toEqual([]);
});

describe('what is missing is named', () => {
  test.each([
    ['docs/rules/ANS-01.md', 'ANS-01: no page'],
    ['docs/rules/SRC-03.md', 'SRC-03: no page'],
    ['corpus/rules/X-02-pass-a.json', 'X-02: no passing case'],
    ['docs/rules/README.md', 'README.md: out of date'],
    [
      'packages/core/src/rules/notes/NOTE-05-number-used-twice.ts',
      'NOTE-05: not exactly one source',
    ],
    [
      'packages/core/test/rules/notes/NOTE-05-number-used-twice.test.ts',
      'NOTE-05: not exactly one test',
    ],
  ])('%s', (path, problem) => {
    expect(repository.paths).toContain(path);
    const paths = repository.paths.filter((known) => known !== path);
    expect(problemsWithRules({ ...repository, paths }).join('\n')).toContain(problem);
  });

  test.each([
    ['a section', /\n## 事業者の直し方\n/, '\n', 'lacks a section'],
    ['its text', /(?<=\n## Source\n)[\s\S]*/, '', 'empty section'],
    ['the title', /^# .*/, '# ANS-01', 'does not begin with'],
    ['the facts', '要対応 / error', '参考 / info', 'tells other facts'],
  ])('a page without %s', (_, part, instead, problem) => {
    const read = (path: string) =>
      path === 'docs/rules/ANS-01.md'
        ? repository.read(path).replace(part, instead)
        : repository.read(path);
    expect(problemsWithRules({ ...repository, read }).join('\n')).toContain(problem);
  });

  test('a page or case that belongs to no rule', () => {
    const paths = [...repository.paths, 'docs/rules/ANS-99.md', 'corpus/rules/ANS-99-fail-a.json'];
    const problems = problemsWithRules({ ...repository, paths });
    expect(problems).toHaveLength(2);
  });
});
