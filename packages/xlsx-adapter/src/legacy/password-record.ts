import { guarded } from '@kaijisho/core';
import { CompoundFile } from '../compound/compound-file.js';
import { HEAD, RECORD } from './records.js';

/** Name of the stream of records since Excel 97. */
export const STREAM = 'Workbook';
/** It follows the first record, or that of a file which is only to be read. */
const AMONG_FIRST = 4;

/** The record of the password among the first of a stream; undefined where nothing is encrypted. */
export function passwordRecord(stream: Uint8Array): Uint8Array | undefined {
  const data = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = 0, passed = 0; at + HEAD <= stream.length && passed < AMONG_FIRST; passed += 1) {
    const end = at + HEAD + data.getUint16(at + 2, true);
    if (data.getUint16(at, true) === RECORD.password) return stream.subarray(at + HEAD, end);
    at = end;
  }
  return undefined;
}

/** Whether a file is a workbook of Excel 97 to 2003 that is encrypted; what is damaged is none. */
export function isEncryptedXls(bytes: Uint8Array): boolean {
  const record = guarded('damaged-workbook', () => {
    const file = new CompoundFile(bytes);
    return file.has(STREAM) ? passwordRecord(file.stream(STREAM)) : undefined;
  });
  return record.ok && record.value !== undefined;
}
