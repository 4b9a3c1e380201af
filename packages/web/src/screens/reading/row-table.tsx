import { BY_HAND, CERTAIN, type Disclosure } from 'kaijisho';
import { AnswerBadge } from '../../parts/answer.js';
import { useSay } from '../../words/index.js';

interface RowTableProps {
  readonly sheet: Disclosure;
  /** Indexes into `content.answers`. */
  readonly rows: readonly number[];
  readonly chosen: number | null;
  readonly onChoose: (row: number) => void;
}

/** The rows of a disclosure; choosing one shows its evidence beside the table. */
export function RowTable({ sheet, rows, chosen, onChoose }: RowTableProps) {
  const say = useSay();
  if (rows.length === 0) return <p class="empty">{say('reading.none')}</p>;
  return (
    <div class="row-table">
      <table>
        <thead>
          <tr>
            <th scope="col">{say('reading.number')}</th>
            <th scope="col">{say('reading.question')}</th>
            <th scope="col">{say('reading.answer')}</th>
            <th scope="col">{say('reading.note')}</th>
            <th scope="col">{say('reading.certainty')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row} sheet={sheet} row={row} chosen={row === chosen} onChoose={onChoose} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps extends Pick<RowTableProps, 'sheet' | 'onChoose'> {
  readonly row: number;
  readonly chosen: boolean;
}

function Row({ sheet, row, chosen, onChoose }: RowProps) {
  const say = useSay();
  const answer = sheet.content.answers[row];
  const evidence = sheet.reading.answers[row];
  if (answer === undefined || evidence === undefined) return null;
  const certain = evidence.confidence >= CERTAIN;
  return (
    <tr class={chosen ? 'chosen' : undefined} onClick={() => onChoose(row)}>
      <td class="number">{answer.number}</td>
      <td>
        <button
          type="button"
          class="row-button"
          aria-pressed={chosen}
          onClick={(event) => {
            event.stopPropagation();
            onChoose(row);
          }}
        >
          {answer.question}
        </button>
      </td>
      <td>
        <AnswerBadge answer={answer} />
      </td>
      <td class="note-cell">{[...answer.notes, answer.remark ?? ''].filter(Boolean).join('、')}</td>
      <td class={certain ? 'muted' : 'caution'}>
        {!certain && <span aria-hidden="true">！</span>}
        {say(
          evidence.marks.includes(BY_HAND)
            ? 'reading.by-hand'
            : certain
              ? 'reading.certain'
              : 'reading.uncertain',
        )}
      </td>
    </tr>
  );
}
