import { cliText, describeFailure, type Language } from '@kaijisho/core';
import type { Opened } from '../opened.js';
import { printable } from '../printable.js';
import { hanging } from './layout.js';

/** Why a file could not be read, what to do, and the detail for a bug report; '' when it could. */
export function renderFailure(opened: Opened, language: Language, width: number): string {
  const { failure, source } = opened;
  if (failure === null) return '';
  const { message, action, detail } = describeFailure(failure, printable(source.file), language);
  // The detail of an expected failure is of no use to the person; that of a defect is for us.
  const details =
    failure.code === 'internal-error' && detail !== null
      ? [cliText('cli.detail', language, { detail })]
      : [];
  const lines = [
    ...hanging('× ', message, width),
    ...hanging('  → ', action, width),
    ...details.flatMap((line) => hanging('  ', line, width)),
  ];
  return `${lines.join('\n')}\n`;
}
