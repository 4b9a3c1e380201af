import type { Command } from '../arguments/command.js';
import { askCommand } from './ask.js';
import { checkCommand } from './check.js';
import { compareCommand } from './compare.js';
import { convertCommand } from './convert.js';
import { diffCommand } from './diff.js';
import { explainCommand } from './explain.js';
import { fillCommand } from './fill.js';
import { formsCommand } from './forms.js';
import { matrixCommand } from './matrix.js';
import { migrateCommand } from './migrate.js';
import { newCommand } from './new.js';
import { oscalCommand } from './oscal.js';
import { readCommand } from './read.js';
import { registerCommand } from './register/command.js';
import { sealCommand } from './seal.js';
import { verifyCommand } from './verify.js';
import { webCommand } from './web.js';

/** All commands, in the order of the help. A new command is one file and one line here. */
export const COMMANDS: readonly Command[] = [
  readCommand,
  checkCommand,
  matrixCommand,
  askCommand,
  compareCommand,
  diffCommand,
  registerCommand,
  explainCommand,
  formsCommand,
  newCommand,
  fillCommand,
  migrateCommand,
  webCommand,
  convertCommand,
  oscalCommand,
  sealCommand,
  verifyCommand,
];
