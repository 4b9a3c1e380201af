import { findDemarcationRow } from '../catalogue/demarcation.js';
import type { Wording } from './sources.js';

/** `R10　バックアップ`: a row of the matrix by number and title. */
export function rowTitle({ say, input }: Wording, id: string): string {
  const row = findDemarcationRow(id);
  const text = (input.language === 'ja' ? row?.titleJa : row?.titleEn) ?? '';
  return say('numbered', { label: id, text });
}
