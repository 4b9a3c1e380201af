import { join } from 'node:path';
import { cliText, INSPECTION_FORMATS, type Language } from 'kaijisho';
import { defineCommand, manyTexts } from '../../arguments/command.js';
import {
  commonOptions,
  outputOptions,
  switchOption,
  valueOption,
} from '../../arguments/options.js';
import { isDiskError } from '../../files/disk-errors.js';
import type { ExitCode, Io } from '../../io.js';
import { refuse } from '../shared/written.js';
import { runAdd } from './add.js';
import { runImport } from './import.js';
import { runInit } from './init.js';
import { ACTIONS, type RegisterInvocation } from './invocation.js';
import { runInspection } from './report.js';
import { runList, runOverview, runStatus } from './status.js';

/** `kaijisho register`: keeps and asks the register of an institution. */
async function runRegister(invocation: RegisterInvocation, io: Io): Promise<ExitCode> {
  try {
    return await act(invocation, io);
  } catch (thrown) {
    if (!isDiskError(thrown)) throw thrown;
    // What is read is looked for and told where it is missing: only writing is left to fail.
    return refuse({ code: 'output-not-writable', args: {} }, invocation.folder, invocation, io);
  }
}

async function act(invocation: RegisterInvocation, io: Io): Promise<ExitCode> {
  switch (invocation.action) {
    case 'init':
      return runInit(invocation, io);
    case 'add':
      return runAdd(invocation, io);
    case 'import':
      return runImport(invocation, io);
    case 'list':
      return runList(invocation, io);
    case 'status':
      return runStatus(invocation, io);
    case 'report':
      return invocation.inspection ? runInspection(invocation, io) : runOverview(invocation, io);
  }
}

const DEFAULT_FOLDER = '台帳';
const DEFAULT_MONTHS = 12;

export const registerCommand = defineCommand<RegisterInvocation>({
  name: 'register',
  shape: '[action] [files..]',
  summary: 'cli.register',
  usage: 'cli.usage-register',
  positionals: (language: Language) => ({
    action: { type: 'string', describe: cliText('cli.register-action', language) },
    ...manyTexts('files', 'cli.register-files', language),
  }),
  options: (language) => ({
    register: { ...valueOption('cli.option-register', language), alias: 'r' },
    'as-of': valueOption('cli.option-as-of', language),
    as: valueOption('cli.option-register-as', language),
    new: switchOption('cli.option-register-new', language),
    months: valueOption('cli.option-months', language),
    verify: switchOption('cli.option-verify', language),
    inspection: switchOption('cli.option-inspection', language),
    'password-file': valueOption('cli.option-password-file', language),
    ...outputOptions('cli.option-register-output', language),
    ...commonOptions(language),
  }),
  examples: [
    ['register init', 'cli.example-register-init'],
    ['register import {devices}.xlsx', 'cli.example-register-import'],
    ['register add {sheets}/', 'cli.example-register-add'],
    ['register status', 'cli.example-register-status'],
    ['register report', 'cli.example-register-overview'],
    ['register report --inspection -o {inspection}.xlsx', 'cli.example-register-report'],
    ['register report --inspection -o {inspection}.pdf', 'cli.example-register-report-pdf'],
  ],
  complete: (values) => {
    const named = values.text('action') ?? 'status';
    const action =
      ACTIONS.find((one) => one === named) ??
      values.refuse('cli.register-no-action', { value: named });
    const months = Number(values.text('months') ?? DEFAULT_MONTHS);
    if (!Number.isInteger(months) || months < 1 || months > 600)
      values.refuse('cli.invalid-months', { value: values.text('months') ?? '' });
    const takesFiles = action === 'add' || action === 'import';
    const inspection = values.switch('inspection');
    if (!(action === 'report' && inspection) && values.text('output') !== undefined)
      values.refuse('cli.register-writes-inspection');
    return {
      command: 'register',
      ...values.common(),
      action,
      files: takesFiles ? values.targets('files', 'cli.missing-files') : [],
      folder: values.text('register') ?? DEFAULT_FOLDER,
      asOf: values.circumstances().asOf,
      passwordFile: values.text('password-file') ?? null,
      as: values.text('as') ?? null,
      isNew: values.switch('new'),
      months,
      verify: values.switch('verify'),
      inspection,
      target: action === 'report' && inspection ? values.output(INSPECTION_FORMATS) : null,
      force: values.switch('force'),
    };
  },
  touched: ({ folder, target, force }) => ({
    // What vendors submitted lies here, and every report reads it.
    inputs: [join(folder, 'submissions')],
    outputs: target === null ? [] : [target.output],
    force,
  }),
  run: runRegister,
});
