import type { Command } from '../arguments/command.js';

/**
 * How each command is loaded, in the order of the help. A new command is one file and one line here.
 * Each loads what it needs by itself: whoever checks a file does not wait for the writer of Excel.
 */
const LOADERS: Readonly<Record<string, () => Promise<Command>>> = {
  read: async () => (await import('./read.js')).readCommand,
  check: async () => (await import('./check.js')).checkCommand,
  matrix: async () => (await import('./matrix.js')).matrixCommand,
  ask: async () => (await import('./ask.js')).askCommand,
  compare: async () => (await import('./compare.js')).compareCommand,
  diff: async () => (await import('./diff.js')).diffCommand,
  register: async () => (await import('./register/command.js')).registerCommand,
  explain: async () => (await import('./explain.js')).explainCommand,
  forms: async () => (await import('./forms.js')).formsCommand,
  new: async () => (await import('./new.js')).newCommand,
  fill: async () => (await import('./fill.js')).fillCommand,
  migrate: async () => (await import('./migrate.js')).migrateCommand,
  web: async () => (await import('./web.js')).webCommand,
  convert: async () => (await import('./convert.js')).convertCommand,
  oscal: async () => (await import('./oscal.js')).oscalCommand,
  seal: async () => (await import('./seal.js')).sealCommand,
  verify: async () => (await import('./verify.js')).verifyCommand,
};

/** All commands, in the order of the help. */
export const allCommands = (): Promise<readonly Command[]> =>
  Promise.all(Object.values(LOADERS).map((load) => load()));

/**
 * The commands that these arguments can mean: the one they begin with, or else all, for the help
 * and for telling what was wrong.
 * @param argv arguments after the program's name
 */
export async function commandsFor([first = '']: readonly string[]): Promise<readonly Command[]> {
  const load = Object.hasOwn(LOADERS, first) ? LOADERS[first] : undefined;
  return load === undefined ? allCommands() : [await load()];
}
