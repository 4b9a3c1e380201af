import { type AnswerState, type Choice, reportText } from 'kaijisho';
import { useRef, useState } from 'preact/hooks';
import type { Desk, DeskView } from '../../desk/desk.js';
import { today } from '../../desk/work.js';
import { useLanguage, useSay } from '../../words/index.js';
import type { SheetOnDesk } from '../sheets.js';

interface CorrectProps {
  readonly desk: Desk;
  readonly view: DeskView;
  readonly chosen: SheetOnDesk;
  readonly row: number;
  /** Called when the row has been confirmed or corrected. */
  readonly onDone: () => void;
}

interface Reading {
  readonly state: AnswerState;
  readonly choice: Choice | null;
}

const CHOICES: readonly Reading[] = [
  { state: 'marked', choice: 'yes' },
  { state: 'marked', choice: 'no' },
  { state: 'marked', choice: 'not-applicable' },
  { state: 'blank', choice: null },
];

/** What a person sees on the original: as it was read, or another answer; with who and when. */
export function Correct({ desk, view, chosen, row, onDone }: CorrectProps) {
  const say = useSay();
  const language = useLanguage();
  const who = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState(false);
  const { sha256 } = chosen.file.source;
  const original = view.files.find(({ opened }) => opened?.source.sha256 === sha256)?.opened
    ?.disclosures[chosen.index]?.content.answers[row];
  if (sha256 === null || original === undefined) return null;
  const done = view.corrections.find(
    (each) => each.sha256 === sha256 && each.disclosure === chosen.index && each.answer === row,
  );
  const wordOf = ({ state, choice }: Reading): string =>
    choice === null
      ? reportText(`state.${state}`, language)
      : reportText(`choice.${choice}`, language);
  const record = ({ state, choice }: Reading) => {
    const by = view.person.trim();
    setMissing(by === '');
    if (by === '') who.current?.focus();
    else {
      desk.correct({
        sha256,
        file: chosen.file.source.file,
        disclosure: chosen.index,
        answer: row,
        question: original.question,
        state,
        choice,
        by,
        on: today(),
      });
      onDone();
    }
  };
  return (
    <section class="correct" aria-labelledby="correct">
      <h2 id="correct">{say('reading.correct')}</h2>
      {done !== undefined && (
        <p class="good">
          {say('reading.corrected-by', { by: done.by, on: done.on, before: wordOf(original) })}{' '}
          <button type="button" class="small" onClick={() => desk.uncorrect(done)}>
            {say('reading.undo')}
          </button>
        </p>
      )}
      <label class="who">
        <span>{say('reading.who')}</span>
        <input
          ref={who}
          type="text"
          value={view.person}
          maxLength={200}
          autocomplete="off"
          aria-describedby="who-help"
          onInput={({ currentTarget }) => desk.setPerson(currentTarget.value)}
        />
      </label>
      <p id="who-help" class={missing ? 'caution' : 'muted'} role="status">
        {say(missing ? 'reading.who-missing' : 'reading.who-help')}
      </p>
      <div class="correct-choices">
        <button type="button" onClick={() => record(original)}>
          <span aria-hidden="true">✓ </span>
          {say('reading.confirm')}
        </button>
        <fieldset>
          <legend>{say('reading.or-correct')}</legend>
          {CHOICES.map((reading) => (
            <button type="button" key={wordOf(reading)} onClick={() => record(reading)}>
              {wordOf(reading)}
            </button>
          ))}
        </fieldset>
      </div>
    </section>
  );
}
