#!/usr/bin/env node
import { once } from 'node:events';
import { commandsFor } from './commands/index.js';
import type { Io } from './io.js';
import { startWorker } from './pool/start.js';
import { askSecret } from './terminal.js';

const WIDTH_WITHOUT_TERMINAL = 100;
const { stdin, stdout, stderr } = process;
const argv = process.argv.slice(2);

// Whoever reads our output may stop early (`kaijisho read … | head`): then we stop, without a word.
for (const stream of [stdout, stderr])
  stream.on('error', (error: Error) => {
    if ('code' in error && error.code === 'EPIPE') process.exit();
    throw error;
  });

const script = new URL('./worker.cjs', import.meta.url);

// Two things take time before the first file is read: loading the reader in its thread and loading
// the command here. Where files will be read, the first starts before the second.
const READS_FILES = ['read', 'check', 'matrix'];
let warm = READS_FILES.includes(argv[0] ?? '') ? startWorker(script) : null;

const io: Io = {
  out: async (text) => {
    if (!stdout.write(text)) await once(stdout, 'drain');
  },
  err: (text) => {
    stderr.write(text);
  },
  interactive: stderr.isTTY === true,
  askSecret:
    stdin.isTTY && stderr.isTTY
      ? (question) => askSecret(question, stdin, (text) => stderr.write(text))
      : null,
  width: stdout.columns ?? WIDTH_WITHOUT_TERMINAL,
  startWorker: () => {
    const worker = warm ?? startWorker(script);
    warm = null;
    return worker;
  },
};

async function run(): Promise<void> {
  const [{ main }] = await Promise.all([import('./main.js'), commandsFor(argv)]);
  process.exitCode = await main(
    argv,
    {
      variables: process.env,
      systemLocale:
        process.platform === 'win32' ? Intl.DateTimeFormat().resolvedOptions().locale : null,
      now: new Date(),
    },
    io,
  );
}

void run();
