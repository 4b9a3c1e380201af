import {
  cliText,
  describeFailure,
  type Failure,
  type ImportOutcome,
  type InputFile,
  type LearntForm,
  placeOfRow,
} from 'kaijisho';
import { useState } from 'preact/hooks';
import type { Desk, DeskView } from '../../desk/desk.js';
import type { BenchAsked } from '../../desk/form-bench.js';
import type { Learnt } from '../../engine/protocol.js';
import { FileButton } from '../../parts/file-button.js';
import { inputFileOf } from '../../parts/input-file.js';
import { useQuestion } from '../../parts/question.js';
import { ScreenHead } from '../../parts/screen-head.js';
import { useViewOf } from '../../parts/use-view-of.js';
import { useLanguage, useSay } from '../../words/index.js';
import { Editions } from './editions.js';
import { FormInUse } from './in-use.js';
import { LearntFormView } from './learnt.js';
import { Reviewed } from './reviewed.js';

interface FormsScreenProps {
  readonly desk: Desk;
  readonly view: DeskView;
}

const ACCEPT = '.xlsx,.xlsm,.xls,.pdf,.csv';

/** A publisher's blank form, row by row with what each was matched to, before it is put to use. */
export function FormsScreen({ desk, view }: FormsScreenProps) {
  const say = useSay();
  const { bench } = desk;
  const { asked, learnt, busy } = useViewOf(bench);
  const [ask, question] = useQuestion();
  const begin = async (file: InputFile) => {
    const matched = asked?.corrections.size ?? 0;
    const text = say('forms.replace-ask', { file: asked?.file.name ?? '', count: matched });
    if (matched === 0 || (await ask({ text, yes: say('files.replace-yes') })))
      await bench.begin(file);
  };
  return (
    <div aria-busy={busy}>
      <ScreenHead screen="forms" lead={say('forms.lead')}>
        {learnt?.ok === true && (
          <Reviewed desk={desk} busy={busy} onRead={(read) => void bench.correct(read)} />
        )}
        {learnt !== null && (
          <FileButton
            label={say('forms.choose-other')}
            accept={ACCEPT}
            disabled={busy}
            onFile={(file) => void begin(file)}
          />
        )}
      </ScreenHead>
      {question}
      <FormInUse desk={desk} view={view} />
      {learnt === null && <Begin busy={busy} onFile={(file) => void begin(file)} />}
      {asked !== null && learnt !== null && <Outcome {...{ learnt, asked, busy, desk, view }} />}
    </div>
  );
}

/** The first thing on the screen: which file, and how it goes from there. */
function Begin({
  busy,
  onFile,
}: {
  readonly busy: boolean;
  readonly onFile: (file: InputFile) => void;
}) {
  const say = useSay();
  const [over, setOver] = useState(false);
  const hold = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const drop = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer?.files ?? [];
    const input = file === undefined ? null : await inputFileOf(file);
    if (input !== null) onFile(input);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is beside the button, which needs no mouse */}
      <div
        class={`drop large${over ? ' over' : ''}`}
        onDragEnter={hold}
        onDragOver={hold}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => void drop(event)}
      >
        <p class="drop-title">{say('forms.drop')}</p>
        <p class="drop-or">{say('files.or')}</p>
        <FileButton
          label={say('forms.choose')}
          accept={ACCEPT}
          primary
          disabled={busy}
          onFile={onFile}
        />
        <p role="status">{busy ? say('forms.working') : ''}</p>
      </div>
      <section class="how" aria-labelledby="forms-how">
        <h2 id="forms-how">{say('forms.steps')}</h2>
        <ol>
          <li>{say('forms.step-1')}</li>
          <li>{say('forms.step-2')}</li>
          <li>{say('forms.step-3')}</li>
        </ol>
      </section>
    </>
  );
}

interface OutcomeProps extends FormsScreenProps {
  readonly learnt: Learnt;
  readonly asked: BenchAsked;
  readonly busy: boolean;
}

function Outcome({ learnt, asked, busy, desk, view }: OutcomeProps) {
  if (!learnt.ok) {
    if ('failure' in learnt) return <Refused file={asked.file.name} failure={learnt.failure} />;
    return <Problem outcome={learnt} {...{ asked, busy, desk }} />;
  }
  return (
    <>
      {learnt.forms.map((form: LearntForm) => (
        <LearntFormView
          key={form.definition.name}
          {...{ form, busy, desk, view }}
          onSay={({ sheet, row }, said) =>
            void desk.bench.correct(new Map([[placeOfRow(sheet, row), said]]))
          }
        />
      ))}
    </>
  );
}

function Refused({ file, failure }: { readonly file: string; readonly failure: Failure }) {
  const { message, action } = describeFailure(failure, file, useLanguage());
  return (
    <p class="note alarm" role="alert">
      {message} {action}
    </p>
  );
}

interface ProblemProps extends Pick<OutcomeProps, 'asked' | 'busy' | 'desk'> {
  readonly outcome: Extract<ImportOutcome, { readonly ok: false }>;
}

/** Why the file gives no form; what it does not say can be given. */
function Problem({ outcome: { problem, sheet }, asked, busy, desk }: ProblemProps) {
  const say = useSay();
  const language = useLanguage();
  const args = { file: asked.file.name, sheet: sheet ?? '' };
  if (problem === 'edition-unknown' || problem === 'references-edition-unknown')
    return (
      <>
        <p class="note" role="alert">
          {say(`forms.${problem}`, args)}
        </p>
        <Editions
          asked={asked}
          problem={problem}
          busy={busy}
          onGiven={(given) => void desk.bench.give(given)}
        />
      </>
    );
  return (
    <p class="note alarm" role="alert">
      {cliText(`cli.import.${problem}`, language, args)}
    </p>
  );
}
