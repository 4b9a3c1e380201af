import { evidenceTable } from '@kaijisho/report/html';
import {
  type EvidenceGrid,
  evidenceGrid,
  type Opened,
  type Place,
  placeText,
  reportText,
} from 'kaijisho';
import { useLanguage } from '../words/index.js';
import { MarkupBlock } from './markup.js';

interface EvidenceProps {
  readonly file: Pick<Opened, 'excerpts'>;
  readonly place: Place;
}

/** The cells around a place as the original shows them, the place itself highlighted. */
export function Evidence({ file, place }: EvidenceProps) {
  const language = useLanguage();
  const grid = evidenceGrid(file.excerpts ?? [], place);
  return grid === null ? (
    <p class="muted">
      {reportText('evidence.place', language)}: {placeText(place)}
    </p>
  ) : (
    <GridTable grid={grid} place={place} />
  );
}

export function GridTable({ grid, place }: { readonly grid: EvidenceGrid; readonly place: Place }) {
  const language = useLanguage();
  const caption = reportText('evidence.caption', language, { place: placeText(place) });
  return <MarkupBlock markup={evidenceTable(grid, caption, language)} />;
}
