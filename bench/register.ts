import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../packages/kaijisho/dist/bin.cjs', import.meta.url));

export interface RegisterTimes {
  readonly products: number;
  /** Milliseconds of the whole command. */
  readonly imported: number;
  readonly status: number;
}

function run(folder: string, ...args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [COMMAND, 'register', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - start;
}

/** How long a register of so many products takes to fill from a list of devices, and to look through. */
export function measureRegister(products: number): RegisterTimes {
  const folder = mkdtempSync(join(tmpdir(), 'kaijisho-bench-register-'));
  try {
    const lines = Array.from({ length: products }, (_, i) => `装置${i},架空メーカー${i % 40}`);
    writeFileSync(join(folder, 'list.csv'), ['製品名,事業者名', ...lines].join('\n'));
    run(folder, 'init');
    const imported = run(folder, 'import', 'list.csv');
    const status = Math.min(...[1, 2, 3].map(() => run(folder, 'status', '--format', 'json')));
    return { products, imported, status };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
