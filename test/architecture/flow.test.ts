import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** The picture of the data's way in the pages on the architecture, held against what imports what. */

const root = new URL('../../', import.meta.url);
const core = new URL('packages/core/src/', root);
const PAGES = ['docs/architecture.md', 'docs/ja/architecture.md'];

interface Arrow {
  readonly from: string;
  readonly stage: string;
  readonly to: string;
}

function arrowsOf(page: string): readonly Arrow[] {
  const text = readFileSync(new URL(page, root), 'utf8');
  const picture = /```mermaid\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
  const arrows = picture.matchAll(/^ *(\w+)\S* -->\|(\w+)\| (\w+)/gm);
  return [...arrows].map(([, from = '', stage = '', to = '']) => ({ from, stage, to }));
}

/** Stages that take what a stage has made, and all after them. */
function stagesAfter(stage: string, arrows: readonly Arrow[]): ReadonlySet<string> {
  const made = arrows.filter((arrow) => arrow.stage === stage).map(({ to }) => to);
  const next = arrows.filter(({ from }) => made.includes(from)).map((arrow) => arrow.stage);
  return new Set(next.flatMap((one) => [one, ...stagesAfter(one, arrows)]));
}

/** Folders of core that a folder of it imports from. */
function importsOf(folder: string): ReadonlySet<string> {
  const paths = readdirSync(new URL(`${folder}/`, core), { recursive: true, encoding: 'utf8' });
  return new Set(
    paths
      .filter((path) => path.endsWith('.ts'))
      .flatMap((path) => {
        const file = new URL(`${folder}/${path.replaceAll('\\', '/')}`, core);
        const source = readFileSync(file, 'utf8');
        return [...source.matchAll(/(?:from|import) '(\.[^']+)'/g)].map(
          ([, specifier = '']) =>
            new URL(specifier, file).href.slice(core.href.length).split('/')[0] ?? '',
        );
      }),
  );
}

const arrows = arrowsOf('docs/architecture.md');
const stages = [...new Set(arrows.map(({ stage }) => stage))];
const inCore = stages.filter((stage) => existsSync(new URL(stage, core)));

test('the picture has the stages that there are, from bytes to files', () => {
  expect(inCore.length).toBeGreaterThan(4);
  const packages = readdirSync(new URL('packages/', root));
  for (const stage of stages)
    expect([...inCore, ...packages.map((name) => name.replace(/^\w+-/, ''))]).toContain(stage);
  expect(stagesAfter('adapter', arrows).size).toBe(stages.length - 1);
});

test.each(PAGES)('%s shows the same picture', (page) => {
  expect(arrowsOf(page)).toEqual(arrows);
});

describe.each(inCore)('core/src/%s', (stage) => {
  test('imports nothing of what comes after it', () => {
    const imported = importsOf(stage);
    expect([...stagesAfter(stage, arrows)].filter((later) => imported.has(later))).toEqual([]);
    // The test sees imports.
    expect([...imported]).toContain('model');
  });
});
