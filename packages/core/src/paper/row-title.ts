import { findDemarcationRow } from '../catalogue/demarcation.js';
import type { Wording } from './sources.js';

/** `R10　バックアップ`: a row of the matrix by number and title. */
export function rowTitle({ input }: Wording, id: string): string {
  const row = findDemarcationRow(id);
  return `${id}　${(input.language === 'ja' ? row?.titleJa : row?.titleEn) ?? ''}`;
}
