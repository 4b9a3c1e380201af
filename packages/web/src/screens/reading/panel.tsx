import { type Disclosure, explained, type Opened, placeText, trace } from 'kaijisho';
import type { ComponentChildren } from 'preact';
import { AnswerBadge } from '../../parts/answer.js';
import { EvidenceOf } from '../../parts/evidence.js';
import { useLanguage, useSay } from '../../words/index.js';

interface EvidencePanelProps {
  readonly sheet: Disclosure;
  readonly file: Opened;
  readonly row: number | null;
  /** The rows one goes through with "previous" and "next". */
  readonly rows: readonly number[];
  readonly onChoose: (row: number) => void;
  /** What one can do about the row. */
  readonly children: ComponentChildren;
}

/** Where the chosen row was read, how sure, and what it leads to. */
export function EvidencePanel({ sheet, file, row, rows, onChoose, children }: EvidencePanelProps) {
  const say = useSay();
  const language = useLanguage();
  const [found] = row === null ? [] : trace(sheet, row, file);
  if (row === null || found === undefined)
    return (
      <aside class="panel" aria-label={say('reading.panel')}>
        <p class="muted">{say('reading.choose')}</p>
      </aside>
    );
  const { answer, evidence, grid, requirements } = found;
  const at = rows.indexOf(row);
  const go = (step: number) => {
    const next = rows[at + step];
    if (next !== undefined) onChoose(next);
  };
  return (
    <aside class="panel" aria-label={say('reading.panel')}>
      <p class="panel-question">
        <span class="number">{answer.number}</span> {answer.question}
      </p>
      <p class="panel-answer" role="status">
        <AnswerBadge answer={answer} />
      </p>
      <div class="panel-steps">
        <button type="button" disabled={at <= 0} onClick={() => go(-1)}>
          <span aria-hidden="true">↑ </span>
          {say('reading.previous')}
        </button>
        <button type="button" disabled={at < 0 || at >= rows.length - 1} onClick={() => go(1)}>
          <span aria-hidden="true">↓ </span>
          {say('reading.next')}
        </button>
      </div>
      <EvidenceOf file={file.source.file} place={evidence.place} grid={grid} />
      <dl class="facts compact">
        <dt>{say('reading.raw')}</dt>
        <dd>{evidence.raw === '' ? say('reading.raw-none') : evidence.raw}</dd>
        <dt>{say('reading.place')}</dt>
        <dd>{placeText(evidence.place)}</dd>
        <dt>{say('reading.sure')}</dt>
        <dd>{say('reading.percent', { percent: Math.round(evidence.confidence * 100) })}</dd>
      </dl>
      {evidence.hidden && <p class="note">{say('reading.hidden')}</p>}
      {answer.key === null && <p class="note">{say('reading.unknown-row')}</p>}
      <NoteTexts sheet={sheet} numbers={answer.notes} />
      {children}
      {requirements.length > 0 && (
        <details>
          <summary>{say('reading.requirements')}</summary>
          <ul>
            {requirements.map(({ requirement, citation, edges }) => (
              <li key={requirement}>
                {edges.every(({ basis }) => basis === 'editorial')
                  ? explained(citation, say('reading.editorial'), language)
                  : citation}
              </li>
            ))}
          </ul>
          <p class="muted">{say('reading.requirements-note')}</p>
        </details>
      )}
    </aside>
  );
}

function NoteTexts({
  sheet,
  numbers,
}: {
  readonly sheet: Disclosure;
  readonly numbers: readonly string[];
}) {
  const say = useSay();
  const notes = sheet.content.notes.filter(({ number }) => numbers.includes(number));
  if (notes.length === 0) return null;
  return (
    <div class="panel-notes">
      {notes.map(({ number, text }, index) => (
        <p key={index}>
          <strong>
            {say('reading.note')} {number}
          </strong>{' '}
          {text}
        </p>
      ))}
    </div>
  );
}
