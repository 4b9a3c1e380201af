import { checkPage } from '@kaijisho/report/html';
import {
  ask,
  builtInProfile,
  type ComparisonFormat,
  check,
  checkDocument,
  checkReport,
  compare,
  demarcate,
  type FormKind,
  type MatrixFormat,
  open,
  type Profile,
  readAgreed,
  readDocument,
  referenceForm,
  renderCheckMarkdown,
  settle,
  writeBlankForm,
  writeComparison,
  writeInquiry,
  writeMatrix,
} from 'kaijisho';
import type {
  Answers,
  Derived,
  OutputKind,
  Read,
  Reply,
  Request,
  RequestKind,
  Requests,
  Settings,
} from './protocol.js';

/** The worker's side: every request is answered by the library and by nothing else. */

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
/** As the command line prints it. */
const json = (value: unknown): Uint8Array => text(`${JSON.stringify(value, null, 2)}\n`);

function profilesOf({ profile }: Settings): readonly Profile[] {
  const known = profile === null ? null : builtInProfile(profile);
  return known === null ? [] : [known];
}

function derive({ files, settings }: Requests['derive']): Derived {
  const run = check(files, settings);
  const profiles = profilesOf(settings);
  const comparison = compare(files, { ...settings, check: run, profiles });
  const matrix = demarcate(files, settings);
  return { run, matrix, comparison, inquiries: ask(matrix) };
}

type Writer = (request: Requests['write']) => Uint8Array | Promise<Uint8Array>;

function matrixOf(request: Requests['write'], format: MatrixFormat): Promise<Uint8Array> {
  const { settings, agreed } = request;
  const { run, matrix } = derive(request);
  const agreement = agreed === null ? {} : { agreement: settle(matrix, agreed) };
  return writeMatrix(matrix, { format, language: settings.language, check: run, ...agreement });
}

async function inquiryOf(request: Requests['write']): Promise<Uint8Array> {
  const { matrix, inquiries } = derive(request);
  const inquiry = inquiries[request.inquiry];
  if (inquiry === undefined) throw new Error(`There is no inquiry ${request.inquiry}`);
  return writeInquiry(inquiry, matrix, { language: request.settings.language });
}

const blankForm = (kind: FormKind, { settings }: Requests['write']): Promise<Uint8Array> =>
  writeBlankForm(referenceForm(kind), { date: settings.asOf });

async function comparisonOf(
  request: Requests['write'],
  format: ComparisonFormat,
): Promise<Uint8Array> {
  const { comparison } = derive(request);
  if (!comparison.ok) throw new Error(comparison.failure.code);
  return writeComparison(comparison.value, { format, language: request.settings.language });
}

const reportOf = ({ files, settings }: Requests['write']) =>
  checkReport(check(files, settings), settings.language);

const WRITERS: Readonly<Record<OutputKind, Writer>> = {
  matrix: (request) => matrixOf(request, 'xlsx'),
  inquiry: inquiryOf,
  comparison: (request) => comparisonOf(request, 'xlsx'),
  'comparison-page': (request) => comparisonOf(request, 'html'),
  'blank-MDS': (request) => blankForm('MDS', request),
  'blank-SDS': (request) => blankForm('SDS', request),
  'matrix-json': (request) => matrixOf(request, 'json'),
  report: (request) => text(checkPage(reportOf(request), request.settings.language)),
  'report-md': (request) => text(renderCheckMarkdown(reportOf(request), request.settings.language)),
  'check-json': ({ files, settings }) =>
    json(checkDocument(check(files, settings), settings.language)),
  'read-json': ({ files, settings }) => json(readDocument(files, settings.language)),
};

/** A filled-in matrix of ours is told by what it holds, not by its name. */
async function read(file: Requests['read']): Promise<Read> {
  const agreed = readAgreed(file);
  return agreed.ok
    ? { opened: null, agreed: agreed.value }
    : { opened: await open(file, { excerpts: true }), agreed: null };
}

async function answer(request: Request): Promise<Answers[RequestKind]> {
  switch (request.kind) {
    case 'read':
      return read(request);
    case 'derive':
      return derive(request);
    case 'write':
      return WRITERS[request.output](request);
  }
}

/** Answers one request after another, in a worker made of the page's own script. */
export function serve(): void {
  self.onmessage = async ({ data }: MessageEvent<Request>) => {
    const reply: Reply = await answer(data).then(
      (value) => ({ ok: true, value }),
      (thrown: unknown) => ({ ok: false, error: String(thrown) }),
    );
    self.postMessage(reply);
  };
}
