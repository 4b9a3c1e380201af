import { checkPage } from '@kaijisho/report/html';
import {
  ask,
  type ComparisonFormat,
  check,
  checkDocument,
  checkReport,
  compare,
  demarcate,
  diff,
  drawPlace,
  type FormKind,
  formsInForce,
  type InquiryFormat,
  importForms,
  type MatrixFormat,
  type Opened,
  open,
  openProfile,
  type Reply,
  readAgreed,
  readDocument,
  readReplies,
  readReplyTable,
  referenceForm,
  renderCheckMarkdown,
  settle,
  strayReplies,
  success,
  withReplies,
  writeBlankForm,
  writeChanges,
  writeComparison,
  writeInquiry,
  writeInspection,
  writeMatrix,
} from 'kaijisho';
import {
  type DocumentFormat,
  disclosuresDocument,
  type ExchangeDocument,
  writeDocument,
} from 'kaijisho/exchange';
import { circumstancesOf } from './circumstances.js';
import type {
  Answers,
  Basis,
  Derived,
  Letter,
  OutputKind,
  Picture,
  Read,
  Request,
  RequestKind,
  Requests,
  WorkerReply,
} from './protocol.js';

/** The worker's side: every request is answered by the library and by nothing else. */

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
/** As the command line prints it. */
const json = (value: unknown): Uint8Array => text(`${JSON.stringify(value, null, 2)}\n`);

/** A basis of which it is known what vendors gave back: their letters are no disclosures. */
interface Resolved extends Basis {
  readonly replies: readonly Reply[];
  readonly letters: readonly Letter[];
}

/** Reads letters by the sheets at hand. Of two replies to one item the later file counts. */
function resolved<B extends Basis>(basis: B): B & Resolved {
  const { returned, files } = basis;
  const replies = new Map<string, Reply>();
  const letters: Letter[] = [];
  if (returned.length > 0) {
    const drafted = demarcate(files, circumstancesOf(basis));
    for (const file of returned) {
      const read =
        'replies' in file
          ? success({ replies: file.replies, unknown: [] })
          : readReplies(file, drafted);
      if (!read.ok) continue;
      for (const reply of read.value.replies) replies.set(reply.key, reply);
      const { replies: own, unknown } = read.value;
      if ('bytes' in file) letters.push({ name: file.name, count: own.length, unknown });
    }
  }
  const names = letters.map(({ name }) => name);
  return {
    ...basis,
    files: files.filter(({ source }) => !names.includes(source.file)),
    replies: [...replies.values()],
    letters,
  };
}

function derive(basis: Resolved): Derived {
  const { files, profile, replies, letters } = basis;
  const circumstances = circumstancesOf(basis);
  const run = check(files, circumstances);
  const profiles = profile === null ? [] : [profile];
  const comparison = compare(files, { ...circumstances, check: run, profiles });
  const drafted = demarcate(files, circumstances);
  return {
    run,
    comparison,
    matrix: withReplies(drafted, replies),
    inquiries: ask(drafted, replies),
    strayReplies: strayReplies(drafted, replies),
    letters,
  };
}

/** What a writer makes its file of. */
type Writing = Requests['write'] & Resolved;

type Writer = (request: Writing) => Uint8Array | Promise<Uint8Array>;

function matrixOf(request: Writing, format: MatrixFormat): Promise<Uint8Array> {
  const { settings, agreed } = request;
  const { run, matrix } = derive(request);
  const agreement = agreed === null ? {} : { agreement: settle(matrix, agreed) };
  return writeMatrix(matrix, { format, language: settings.language, check: run, ...agreement });
}

async function inquiryOf(request: Writing, format: InquiryFormat): Promise<Uint8Array> {
  const drafted = demarcate(request.files, circumstancesOf(request));
  const inquiry = ask(drafted, request.replies)[request.part];
  if (inquiry === undefined) throw new Error(`There is no inquiry ${request.part}`);
  return writeInquiry(inquiry, drafted, { format, language: request.settings.language });
}

function blankForm(kind: FormKind, { settings, forms, font }: Writing) {
  const form = referenceForm(kind, formsInForce(forms));
  const date = settings.asOf;
  return writeBlankForm(form, font === null ? { date } : { date, pdfFont: font });
}

/** In UTF-8, which holds every character: it cannot fail. */
async function documentOf(
  document: ExchangeDocument,
  format: DocumentFormat,
  { settings: { asOf, language }, forms }: Basis,
): Promise<Uint8Array> {
  const written = await writeDocument(document, format, { date: asOf, language, imported: forms });
  if (!written.ok) throw new Error(written.failure.code);
  return written.value;
}

function disclosuresOf(request: Writing, format: DocumentFormat): Promise<Uint8Array> {
  const disclosures = request.files[request.part]?.disclosures ?? [];
  return documentOf(disclosuresDocument(disclosures), format, request);
}

async function comparisonOf(request: Writing, format: ComparisonFormat): Promise<Uint8Array> {
  const { comparison } = derive(request);
  if (!comparison.ok) throw new Error(comparison.failure.code);
  return writeComparison(comparison.value, { format, language: request.settings.language });
}

const runOf = (basis: Basis) => check(basis.files, circumstancesOf(basis));

const reportOf = (basis: Basis) => checkReport(runOf(basis), basis.settings.language);

const WRITERS: Readonly<Record<OutputKind, Writer>> = {
  matrix: (request) => matrixOf(request, 'xlsx'),
  inquiry: (request) => inquiryOf(request, 'xlsx'),
  'inquiry-md': (request) => inquiryOf(request, 'md'),
  'inquiry-docx': (request) => inquiryOf(request, 'docx'),
  comparison: (request) => comparisonOf(request, 'xlsx'),
  'comparison-page': (request) => comparisonOf(request, 'html'),
  'comparison-md': (request) => comparisonOf(request, 'md'),
  'comparison-json': (request) => comparisonOf(request, 'json'),
  'blank-MDS': (request) => blankForm('MDS', request),
  'blank-SDS': (request) => blankForm('SDS', request),
  'blank-MDS-pdf': (request) => blankForm('MDS', request),
  'blank-SDS-pdf': (request) => blankForm('SDS', request),
  'disclosures-json': (request) => disclosuresOf(request, 'json'),
  'disclosures-xml': (request) => disclosuresOf(request, 'xml'),
  'disclosures-csv': (request) => disclosuresOf(request, 'csv'),
  'matrix-json': (request) => matrixOf(request, 'json'),
  report: (request) => text(checkPage(reportOf(request), request.settings.language)),
  'report-md': (request) => text(renderCheckMarkdown(reportOf(request), request.settings.language)),
  'check-csv': (request) => {
    const value = checkDocument(runOf(request), request.settings.language);
    return documentOf({ kind: 'check', value }, 'csv', request);
  },
  'check-json': (request) => json(checkDocument(runOf(request), request.settings.language)),
  'read-json': ({ files, settings }) => json(readDocument(files, settings.language)),
};

/** Filled-in workbooks of ours are told by what they hold, not by their names. */
async function read({ forms, password, ...file }: Requests['read']): Promise<Read> {
  const nothing: Read = { opened: null, agreed: null, replies: null };
  const agreed = readAgreed(file);
  if (agreed.ok) return { ...nothing, agreed: agreed.value };
  // Most files are none of ours: they are not read once more to learn that.
  const replies = agreed.failure.code === 'filled-not-ours' ? agreed : readReplyTable(file);
  if (replies.ok) return { ...nothing, replies: replies.value };
  const options = { excerpts: true, imported: forms };
  const opened = await open(file, password === undefined ? options : { ...options, password });
  return { ...nothing, opened };
}

/** Opens the sheets of a register as the command does, and writes what they show. */
async function inspect({ files, ...input }: Requests['inspect']): Promise<Uint8Array> {
  const { imported = [] } = input;
  const opened: Opened[] = [];
  for (const file of files) opened.push(await open(file, { imported }));
  return writeInspection({ ...input, opened });
}

function changesOf(request: Requests['changes']): Promise<Uint8Array> {
  const { old, now, settings, format } = request;
  const changes = diff(old, now, circumstancesOf(request));
  return writeChanges(changes, { format, language: settings.language });
}

async function picture(request: Requests['picture']): Promise<Picture | null> {
  const { file, place, scale, sharpness } = request;
  const drawn = await drawPlace(file, place, {
    createCanvas: (width, height) => new OffscreenCanvas(width, height),
    scale: scale * sharpness,
    ...(file.password === undefined ? {} : { password: file.password }),
  });
  if (drawn === null || !drawn.ok) return null;
  const { canvas, mark } = drawn.value;
  return {
    bitmap: canvas.transferToImageBitmap(),
    mark: { x: mark.x / sharpness, width: mark.width / sharpness },
  };
}

async function answer(request: Request): Promise<Answers[RequestKind]> {
  switch (request.kind) {
    case 'read':
      return read(request);
    case 'derive':
      return derive(resolved(request));
    case 'write':
      return WRITERS[request.output](resolved(request));
    case 'changes':
      return changesOf(request);
    case 'picture':
      return picture(request);
    case 'profile':
      return openProfile(request);
    case 'learn':
      return importForms(request.file, request.options);
    case 'inspect':
      return inspect(request);
  }
}

/** Answers one request after another, in a worker made of parts of the page. */
export function serve(): void {
  self.onmessage = async ({ data }: MessageEvent<Request>) => {
    const reply: WorkerReply = await answer(data).then(
      (value) => ({ ok: true, value }),
      (thrown: unknown) => ({ ok: false, error: String(thrown) }),
    );
    self.postMessage(reply);
  };
}
