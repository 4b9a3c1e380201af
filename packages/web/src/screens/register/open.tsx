import { cliText, INSPECTION_FORMATS, type InspectionFormat, labelled } from 'kaijisho';
import { keepingOf } from 'kaijisho/register';
import { useState } from 'preact/hooks';
import { type Desk, type DeskFile, type DeskView, formsOf } from '../../desk/desk.js';
import { download } from '../../parts/download.js';
import { FileButton } from '../../parts/file-button.js';
import { FORMAT_NAMES } from '../../parts/format-names.js';
import { useQuestion } from '../../parts/question.js';
import { fontFor } from '../../program/parts.js';
import type { Place, Shelf, ShelfView } from '../../register/shelf.js';
import { useLanguage, useSay } from '../../words/index.js';
import { ProductTable } from './products.js';
import { Questions } from './questions.js';
import { SaidList } from './said.js';

interface OpenRegisterProps {
  readonly desk: Desk;
  readonly view: DeskView;
  readonly shelf: Shelf;
  readonly register: ShelfView;
  readonly place: Place;
}

/** Age in months from which a sheet is old, unless the person says otherwise. */
const MONTHS = 12;

/** Formats of the inspection pack besides the workbook. */
const OTHER_FORMATS = INSPECTION_FORMATS.filter((format) => format !== 'xlsx');

/** Files of the desk that hold a disclosure, as they were read: the register takes no corrections. */
const sheetsOf = (files: readonly DeskFile[]) =>
  files.flatMap(({ opened, bytes }) =>
    opened !== null && opened.disclosures.length > 0 && bytes.length > 0
      ? [{ opened, bytes: async () => bytes }]
      : [],
  );

const addHint = (sheets: number, fresh: number) =>
  sheets === 0 ? 'register.add-none' : fresh === 0 ? 'register.add-all-held' : 'register.add-about';

/** A register at work: what it holds, what is to be done, and what goes in and out. */
export function OpenRegister({ desk, view, shelf, register, place }: OpenRegisterProps) {
  const say = useSay();
  const language = useLanguage();
  const [months, setMonths] = useState(MONTHS);
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState('');
  const { asOf } = view.settings;
  const { products, notices, questions } = register;
  const busy = register.busy || making;
  const sheets = sheetsOf(view.files);
  // One whose stored file is lost is added again, which puts the file back.
  const held = new Set(
    products.flatMap(({ submissions }) =>
      submissions.flatMap((submission) =>
        keepingOf(submission, notices) === 'kept' ? [submission.sha256] : [],
      ),
    ),
  );
  const fresh = sheets.filter(({ opened: { source } }) => !held.has(source.sha256 ?? ''));
  const inspect = async (format: InspectionFormat) => {
    setMaking(true);
    const name = `${say('register.inspection-file')}.${format}`;
    try {
      const input = {
        products,
        ...(await shelf.submitted()),
        asOf,
        months,
        language,
        imported: formsOf(view),
      };
      const font = await fontFor(format);
      download(name, await desk.helper.ask('inspect', { ...input, format, font }));
      setMade(say('register.inspected', { name }));
    } catch (thrown) {
      setMade(say('outputs.failed', { detail: String(thrown) }));
    }
    setMaking(false);
  };
  return (
    <>
      <PlaceBar {...{ shelf, register, place, asOf, busy }} />
      <div class="register-actions">
        <button
          type="button"
          class={fresh.length > 0 ? 'primary' : undefined}
          disabled={busy || fresh.length === 0}
          onClick={() => void shelf.add(fresh, asOf, new Map())}
        >
          {say('register.add', { count: fresh.length })}
        </button>
        <FileButton
          label={say('register.import')}
          accept=".xlsx,.xlsm,.xls,.csv"
          disabled={busy}
          onFile={(file) => void shelf.import(file)}
        />
        <button
          type="button"
          class={fresh.length === 0 && !register.unsaved ? 'primary' : undefined}
          disabled={busy || products.length === 0}
          onClick={() => void inspect('xlsx')}
        >
          {say('register.inspection')}
        </button>
        <span class="formats">
          {say('outputs.also')}
          {OTHER_FORMATS.map((format) => (
            <button
              key={format}
              type="button"
              class="format"
              disabled={busy || products.length === 0}
              aria-label={labelled(
                FORMAT_NAMES[format],
                say('outputs.save-named', {
                  name: `${say('register.inspection-file')}.${format}`,
                }),
                language,
              )}
              onClick={() => void inspect(format)}
            >
              {FORMAT_NAMES[format]}
            </button>
          ))}
        </span>
      </div>
      <p class="muted">
        {say(addHint(sheets.length, fresh.length), { asOf })} {say('register.import-about')}
      </p>
      <SaidList busy={register.busy} said={register.said} />
      <p role="status" class="made">
        {making ? say('register.working') : made}
      </p>
      {questions.length > 0 && (
        <Questions
          key={questions.map(({ file, product }) => `${file} ${product}`).join()}
          questions={questions}
          disabled={busy}
          onAnswer={(decided) => void shelf.add(fresh, asOf, decided)}
        />
      )}
      {notices.length > 0 && (
        <details class="note" open>
          <summary>{say('register.notices', { count: notices.length })}</summary>
          <ul>
            {notices.map(({ kind, path }) => (
              <li key={path}>{cliText(`cli.register-notice-${kind}`, language, { path })}</li>
            ))}
          </ul>
        </details>
      )}
      <ProductTable products={products} asOf={asOf} months={months} onMonths={setMonths} />
    </>
  );
}

type PlaceBarProps = Pick<OpenRegisterProps, 'shelf' | 'register' | 'place'> & {
  readonly asOf: string;
  readonly busy: boolean;
};

/** Where the register lies, whether it is saved, and the way to leave it. */
function PlaceBar({ shelf, register, place, asOf, busy }: PlaceBarProps) {
  const say = useSay();
  const [ask, question] = useQuestion();
  const { kind, name } = place;
  const { unsaved } = register;
  const close = async () => {
    const text = say('register.close-unsaved');
    if (!unsaved || (await ask({ text, yes: say('register.close-anyway') }))) shelf.close();
  };
  return (
    <div class="card place-bar">
      <p>
        <strong>{say(`register.in-${kind}`, { name })}</strong>
        <br />
        {kind === 'folder' ? (
          <span class="muted">{say('register.kept')}</span>
        ) : (
          <span class={unsaved ? 'caution' : 'muted'}>
            {say(unsaved ? 'register.unsaved' : 'register.saved')}
          </span>
        )}
      </p>
      <p class="place-actions">
        {kind === 'file' && (
          <button
            type="button"
            class={unsaved ? 'primary' : undefined}
            disabled={busy}
            onClick={() => download(name, shelf.pack(asOf))}
          >
            {say('register.save')}
          </button>
        )}
        <button type="button" disabled={busy} onClick={() => void close()}>
          {say('register.close')}
        </button>
      </p>
      {question}
    </div>
  );
}
