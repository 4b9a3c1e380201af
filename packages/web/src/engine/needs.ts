import { isPdf } from 'kaijisho';
import type { Part } from '../program/parts.js';
import type { Request } from './protocol.js';

/** Parts that write files of a format; text is written by what every worker has. */
function writersOf(format: string): readonly Part[] {
  if (format === 'pdf') return ['papers'];
  return format === 'xlsx' || format === 'docx' ? ['workbooks'] : [];
}

/** Parts that a request needs besides those every worker has; the large ones wait until then. */
export function partsFor(request: Request): readonly Part[] {
  switch (request.kind) {
    case 'read':
      return isPdf(request.bytes) ? ['pdf'] : [];
    case 'picture':
      return ['pdf'];
    case 'learn':
      return isPdf(request.file.bytes) ? ['pdf'] : [];
    case 'derive':
    case 'profile':
    case 'review':
    case 'reviewed':
      return [];
    case 'write':
      return writersOf(request.output.format);
    case 'changes':
      return writersOf(request.format);
    case 'inspect':
      return [
        ...writersOf(request.format),
        ...(request.files.some(({ bytes }) => isPdf(bytes)) ? ['pdf' as const] : []),
      ];
  }
}
