import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** Loaded into the command by many-files.ts: leaves the process's peak memory (MB) in a file. */
const target = process.env.KAIJISHO_BENCH;
if (isMainThread && target !== undefined)
  process.on('exit', () => writeFileSync(target, String(process.resourceUsage().maxRSS / 1024)));
