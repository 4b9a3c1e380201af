import {
  diff,
  drawPlace,
  importForms,
  open,
  openProfile,
  readAgreed,
  readReplyTable,
  readReturned,
  writeChanges,
} from 'kaijisho';
import { importReview, readImportReview } from 'kaijisho/exchange';
import { circumstancesOf } from './circumstances.js';
import {
  type Answers,
  type Picture,
  type Read,
  type Request,
  type RequestKind,
  type Requests,
  UNREAD,
  type WorkerReply,
} from './protocol.js';
import { derive } from './results.js';
import { inspect, write } from './write.js';

/** The worker's side: every request is answered by the library and by nothing else. */

/** Filled-in workbooks and letters of ours are told by what they hold, not by their names. */
async function read({ forms, password, milliseconds, ...file }: Requests['read']): Promise<Read> {
  const agreed = readAgreed(file);
  if (agreed.ok) return { ...UNREAD, agreed: agreed.value };
  // Most files are none of ours: they are not read once more to learn that.
  const replies = agreed.failure.code === 'filled-not-ours' ? agreed : readReplyTable(file);
  if (replies.ok) return { ...UNREAD, returned: { replies: replies.value } };
  const opened = await open(file, {
    excerpts: true,
    imported: forms,
    ...(password === undefined ? {} : { password }),
    ...(milliseconds === undefined ? {} : { budgets: { milliseconds } }),
  });
  // A file without a disclosure may be a letter with the codes of our questions.
  const letter = opened.disclosures.length === 0 ? readReturned(file) : null;
  return letter?.ok === true ? { ...UNREAD, returned: letter.value } : { ...UNREAD, opened };
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
      return derive(request);
    case 'write':
      return write(request);
    case 'changes':
      return changesOf(request);
    case 'picture':
      return picture(request);
    case 'profile':
      return openProfile(request);
    case 'learn':
      return importForms(request.file, request.options);
    case 'review':
      return importReview([request.form], request.language);
    case 'reviewed':
      return readImportReview(request);
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
