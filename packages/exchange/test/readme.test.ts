import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

test('the example of the README runs as it stands, on the built package', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const example = /```js\n([\s\S]*?)```/.exec(readme)?.[1] ?? expect.fail('no example');
  // Beside the package, so that it imports the package by its own name.
  const file = fileURLToPath(new URL(`../readme-example-${process.pid}.mjs`, import.meta.url));
  writeFileSync(file, example);
  try {
    const output = execFileSync(process.execPath, [file], { encoding: 'utf8' });
    expect(output).toBe('true true\ntrue\n');
  } finally {
    rmSync(file);
  }
});
