#!/usr/bin/env node
import { commandsFor } from './commands/index.js';
import type { Io } from './io.js';
import { startWorker } from './pool/start.js';
import { drained, endWhenUnwritable } from './streams.js';
import { systemLocale } from './system-locale.js';
import { askSecret } from './terminal.js';

const WIDTH_WITHOUT_TERMINAL = 100;
const { stdin, stdout, stderr } = process;
const argv = process.argv.slice(2);

endWhenUnwritable(stdout, (text) => stderr.write(text), argv);
endWhenUnwritable(stderr, null, argv);

const script = new URL('./worker.cjs', import.meta.url);

// Two things take time before the first file is read: loading the reader in its thread and loading
// the command here. Where files will be read, the first starts before the second.
const READS_FILES = ['read', 'check', 'matrix'];
let warm = READS_FILES.includes(argv[0] ?? '') ? startWorker(script) : null;

const io: Io = {
  out: async (text) => {
    if (!stdout.write(text)) await drained(stdout);
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
      systemLocale: systemLocale(),
      now: new Date(),
    },
    io,
  );
}

void run();
