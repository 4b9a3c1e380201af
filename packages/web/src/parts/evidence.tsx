import { evidenceTable } from '@kaijisho/report/html';
import {
  type EvidenceGrid,
  evidenceGrid,
  labelled,
  type PageExcerpt,
  type Place,
  placeText,
  reportText,
} from 'kaijisho';
import { useLanguage, useSay } from '../words/index.js';
import { MarkupBlock } from './markup.js';
import { PlacePicture, usePicture } from './picture.js';

interface EvidenceOfProps {
  /** Name of the file as results call it. */
  readonly file: string;
  readonly place: Place;
  readonly grid: EvidenceGrid | null;
}

/**
 * What the original shows around a place: of a PDF a picture, with what was read beneath it; of a
 * sheet its cells, with the place highlighted. Nothing where neither can be had.
 */
export function EvidenceOf({ file, place, grid }: EvidenceOfProps) {
  const say = useSay();
  const picture = usePicture(file, place);
  if (picture === 'drawing')
    return <p class="muted picture-wait">{say('reading.picture-drawing')}</p>;
  if (picture === null) return grid === null ? null : <GridTable grid={grid} place={place} />;
  return (
    <>
      <PlacePicture picture={picture} place={place} />
      {grid !== null && (
        <details class="as-read">
          <summary>{say('reading.picture-as-read')}</summary>
          <GridTable grid={grid} place={place} />
        </details>
      )}
    </>
  );
}

interface EvidenceProps {
  readonly file: string;
  readonly excerpts: readonly PageExcerpt[];
  readonly place: Place;
}

/** The same for a place of a finding; where nothing can be shown, the place is named. */
export function Evidence({ file, excerpts, place }: EvidenceProps) {
  const language = useLanguage();
  const grid = evidenceGrid(excerpts, place);
  return grid === null && place.box === undefined ? (
    <p class="muted">
      {labelled(reportText('evidence.place', language), placeText(place), language)}
    </p>
  ) : (
    <EvidenceOf file={file} place={place} grid={grid} />
  );
}

function GridTable({ grid, place }: { readonly grid: EvidenceGrid; readonly place: Place }) {
  const language = useLanguage();
  const caption = reportText('evidence.caption', language, { place: placeText(place) });
  return <MarkupBlock markup={evidenceTable(grid, caption, language)} />;
}
