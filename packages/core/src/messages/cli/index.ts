import { printable } from '../../text/printable.js';
import { fillMessage, type Language, type MessageCatalogue } from '../message.js';
import { CLI_ARGUMENTS_MESSAGES } from './arguments.js';
import { CLI_ASK_MESSAGES } from './ask.js';
import { CLI_CHECK_MESSAGES } from './check.js';
import { CLI_COMPARE_MESSAGES } from './compare.js';
import { CLI_CONVERT_MESSAGES } from './convert.js';
import { CLI_EXPLAIN_MESSAGES } from './explain.js';
import { CLI_FORMS_MESSAGES } from './forms.js';
import { CLI_HELP_MESSAGES } from './help.js';
import { CLI_MATRIX_MESSAGES } from './matrix.js';
import { CLI_MIGRATE_MESSAGES } from './migrate.js';
import { CLI_NEW_MESSAGES } from './new.js';
import { CLI_OPTIONS_MESSAGES } from './options.js';
import { CLI_OSCAL_MESSAGES } from './oscal.js';
import { CLI_READ_MESSAGES } from './read.js';
import { CLI_REGISTER_MESSAGES } from './register.js';
import { CLI_RUNNING_MESSAGES } from './running.js';
import { CLI_SEAL_MESSAGES } from './seal.js';
import { CLI_WEB_MESSAGES } from './web.js';

/** Wording of the command line: one file for what commands share, one for each command. */
export const CLI_MESSAGES = {
  ...CLI_HELP_MESSAGES,
  ...CLI_OPTIONS_MESSAGES,
  ...CLI_ARGUMENTS_MESSAGES,
  ...CLI_RUNNING_MESSAGES,
  ...CLI_READ_MESSAGES,
  ...CLI_CHECK_MESSAGES,
  ...CLI_MATRIX_MESSAGES,
  ...CLI_OSCAL_MESSAGES,
  ...CLI_ASK_MESSAGES,
  ...CLI_COMPARE_MESSAGES,
  ...CLI_REGISTER_MESSAGES,
  ...CLI_EXPLAIN_MESSAGES,
  ...CLI_CONVERT_MESSAGES,
  ...CLI_SEAL_MESSAGES,
  ...CLI_FORMS_MESSAGES,
  ...CLI_NEW_MESSAGES,
  ...CLI_MIGRATE_MESSAGES,
  ...CLI_WEB_MESSAGES,
} as const satisfies MessageCatalogue;

export { exampleLine } from './examples.js';

export type CliMessageId = keyof typeof CLI_MESSAGES;

/** A sentence of the command line in `language`. What files say goes into it on one line: none can forge another. */
export function cliText(
  id: CliMessageId,
  language: Language,
  args: Parameters<typeof fillMessage>[1] = {},
): string {
  const oneLine = Object.entries(args).map(([name, value]) => [
    name,
    typeof value === 'number'
      ? value
      : typeof value === 'string'
        ? printable(value)
        : value.map(printable),
  ]);
  return fillMessage(CLI_MESSAGES[id], Object.fromEntries(oneLine), language);
}
