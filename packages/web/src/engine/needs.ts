import { isPdf } from 'kaijisho';
import type { Part } from '../program/parts.js';
import type { Request } from './protocol.js';

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
      return [];
    case 'write':
      return request.output.endsWith('-pdf') ? ['forms'] : ['workbooks'];
    case 'changes':
      return request.format === 'xlsx' ? ['workbooks'] : [];
    case 'inspect':
      return [
        'workbooks',
        ...(request.files.some(({ bytes }) => isPdf(bytes)) ? ['pdf' as const] : []),
      ];
  }
}
