import { renderFailure } from '@kaijisho/report/terminal';
import { type Language, unopened } from 'kaijisho';
import type { Io } from '../io.js';
import { inTheWay, type Touched } from './in-the-way.js';

/** Whether all outputs may be written; tells of one that must stay as it is. */
export async function tellInTheWay(touched: Touched, language: Language, io: Io): Promise<boolean> {
  const found = await inTheWay(touched);
  if (found !== null)
    io.err(renderFailure(unopened(found.file, found.failure), language, io.width));
  return found === null;
}
