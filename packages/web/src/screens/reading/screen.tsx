import { explained, formText, productText, together, unsureRows } from 'kaijisho';
import { useState } from 'preact/hooks';
import type { Desk, DeskView } from '../../desk/desk.js';
import { Choice } from '../../parts/choice.js';
import { NothingYet } from '../../parts/nothing-yet.js';
import { useRemembered } from '../../parts/remembered.js';
import { ScreenHead } from '../../parts/screen-head.js';
import { useLanguage, useSay } from '../../words/index.js';
import { type SheetOnDesk, sheetsOf } from '../sheets.js';
import { Correct } from './correct.js';
import { EvidencePanel } from './panel.js';
import { RowTable } from './row-table.js';
import { FILTERS, type Filter, rowsOf } from './rows.js';
import { SheetFacts } from './sheet-facts.js';

/** How many rows a review walks through. */
const REVIEWED = 10;

/** What was read, row by row, each with the place it was read from. */
interface ReadingScreenProps {
  readonly desk: Desk;
  readonly view: DeskView;
}

export function ReadingScreen({ desk, view }: ReadingScreenProps) {
  const say = useSay();
  const language = useLanguage();
  const sheets = sheetsOf(view);
  const [id, setId] = useRemembered<string>('reading.sheet', '');
  const chosen = sheets.find((each) => each.id === id) ?? sheets[0];
  if (chosen === undefined)
    return (
      <>
        <ScreenHead screen="reading" lead={say('reading.lead')} />
        <NothingYet view={view} />
      </>
    );
  return (
    <>
      <ScreenHead screen="reading" lead={say('reading.lead')} />
      <Choice
        class="choose-sheet"
        label={say('reading.sheet')}
        value={chosen.id}
        options={sheets.map(({ id: each, file, sheet }) => [
          each,
          explained(
            together([productText(sheet, language), formText(sheet, language)], language),
            file.source.file,
            language,
          ),
        ])}
        onChoose={setId}
      />
      <SheetReading key={chosen.id} desk={desk} view={view} chosen={chosen} />
    </>
  );
}

/** One disclosure: its header, its rows, and the evidence of the row that is chosen. */
interface SheetReadingProps extends ReadingScreenProps {
  readonly chosen: SheetOnDesk;
}

function SheetReading({ desk, view, chosen }: SheetReadingProps) {
  const say = useSay();
  const { sheet, file } = chosen;
  const [filter, setFilter] = useState<Filter>('all');
  const [row, setRow] = useState<number | null>(null);
  const [review, setReview] = useState<readonly number[] | null>(null);
  const rows = review ?? rowsOf(sheet, filter);
  const unsure = unsureRows(sheet);
  const leastCertain = unsure.slice(0, REVIEWED);
  /** A review walks on by itself and stays on its last row. */
  const goOn = () => {
    if (review === null || row === null) return;
    setRow(review[review.indexOf(row) + 1] ?? row);
  };
  return (
    <>
      <SheetFacts sheet={sheet} />
      <div class="toolbar">
        {review === null ? (
          <>
            <Choice
              label={say('reading.show')}
              value={filter}
              options={FILTERS.map((each) => [
                each,
                say(`reading.${each}`, { count: rowsOf(sheet, each).length }),
              ])}
              onChoose={setFilter}
            />
            {leastCertain.length === 0 ? (
              <span class="good">
                <span aria-hidden="true">✓ </span>
                {say('reading.review-none')}
              </span>
            ) : (
              <button
                type="button"
                onClick={() => {
                  setReview(leastCertain);
                  setRow(leastCertain[0] ?? null);
                }}
              >
                {say('reading.review', { count: leastCertain.length })}
              </button>
            )}
          </>
        ) : (
          <>
            <strong role="status">
              {say('reading.review-at', {
                number: row === null ? 0 : review.indexOf(row) + 1,
                count: review.length,
              })}
            </strong>
            <button type="button" onClick={() => setReview(null)}>
              {say('reading.review-end')}
            </button>
          </>
        )}
      </div>
      <div class="beside">
        <RowTable sheet={sheet} rows={rows} chosen={row} onChoose={setRow} />
        <EvidencePanel sheet={sheet} file={file} row={row} rows={rows} onChoose={setRow}>
          {row !== null && (
            <Correct desk={desk} view={view} chosen={chosen} row={row} onDone={goOn} />
          )}
        </EvidencePanel>
      </div>
    </>
  );
}
