import {
  type Disclosure,
  describeFailure,
  formText,
  type Language,
  productText,
  type Reply,
} from 'kaijisho';
import type { Desk, DeskFile, DeskView } from '../../desk/desk.js';
import type { Letter } from '../../engine/protocol.js';
import { type Say, useLanguage, useSay } from '../../words/index.js';
import { isLocked, Unlock } from './unlock.js';

interface FileTableProps {
  readonly desk: Desk;
  readonly view: DeskView;
}

/** All files with what became of them. */
export function FileTable({ desk, view }: FileTableProps) {
  const say = useSay();
  const { files } = view;
  const done = files.filter(({ state }) => state === 'read' || state === 'stopped').length;
  return (
    <section aria-labelledby="file-list">
      <div class="section-head">
        <h2 id="file-list">{say('files.list')}</h2>
        <p role="status" class="muted">
          {say('files.progress', { total: files.length, done })}
        </p>
        {done < files.length && (
          <button type="button" onClick={() => desk.stop()}>
            {say('files.stop')}
          </button>
        )}
      </div>
      <div class="wide">
        <table class="files">
          <thead>
            <tr>
              <th scope="col">{say('files.name')}</th>
              <th scope="col">{say('files.state')}</th>
              <th scope="col">{say('files.holds')}</th>
              <th scope="col" class="row-actions">
                {say('files.actions')}
              </th>
            </tr>
          </thead>
          <tbody>
            {files.map((file) => (
              <FileRow
                key={file.id}
                desk={desk}
                file={file}
                stray={strayOf(file, view)}
                letter={view.derived?.letters.find(({ name }) => name === file.name)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

type Outcome =
  | 'agreed'
  | 'replies'
  | 'waiting'
  | 'reading'
  | 'read'
  | 'stopped'
  | 'failed'
  | 'nothing';

function outcomeOf({ state, opened, agreed, returned }: DeskFile): Outcome {
  if (agreed !== null) return 'agreed';
  if (returned !== null) return 'replies';
  if (state !== 'read' || opened === null) return state;
  if (opened.failure !== null) return 'failed';
  return opened.disclosures.length === 0 ? 'nothing' : 'read';
}

const SYMBOLS: Readonly<Record<Outcome, string>> = {
  waiting: '…',
  reading: '…',
  read: '✓',
  stopped: '■',
  failed: '！',
  nothing: '！',
  agreed: '✓',
  replies: '✓',
};

interface FileRowProps {
  readonly desk: Desk;
  readonly file: DeskFile;
  /** Replies in it about products that are not here. */
  readonly stray: number;
  /** It is a letter of replies. */
  readonly letter: Letter | undefined;
}

const repliesIn = ({ returned }: DeskFile): readonly Reply[] =>
  returned !== null && 'replies' in returned ? returned.replies : [];

function strayOf(file: DeskFile, { derived }: DeskView): number {
  const stray = new Set((derived?.strayReplies ?? []).map(({ key }) => key));
  return repliesIn(file).filter(({ key }) => stray.has(key)).length;
}

function FileRow({ desk, file, stray, letter }: FileRowProps) {
  const say = useSay();
  const language = useLanguage();
  const outcome = outcomeOf(file);
  return (
    <tr>
      <th scope="row">{file.name}</th>
      <td class={`state ${outcome}`}>
        <span aria-hidden="true">{SYMBOLS[outcome]} </span>
        {say(`files.${outcome}`)}
      </td>
      <td>
        {letter === undefined ? contentOf(file, stray, say, language) : letterText(letter, say)}
        {isLocked(file) && <Unlock desk={desk} file={file} />}
      </td>
      <td class="row-actions">
        {(file.state === 'stopped' || isOutOfTime(file)) && (
          <button
            type="button"
            aria-label={say('files.again-named', { name: file.name })}
            onClick={() => desk.again(file.id)}
          >
            {say('files.again')}
          </button>
        )}
        <button
          type="button"
          aria-label={say('files.remove-named', { name: file.name })}
          onClick={() => desk.remove(file.id)}
        >
          {say('files.remove')}
        </button>
      </td>
    </tr>
  );
}

const isOutOfTime = ({ state, opened }: DeskFile): boolean =>
  state === 'read' && opened?.failure?.code === 'budget-time';

/** What a letter of replies brought. */
const letterText = ({ count, unknown }: Letter, say: Say) => (
  <>
    {say('files.holds-replies', { count })}
    {count === 0 && <p class="caution">{say('files.no-replies')}</p>}
    {unknown.length > 0 && <p class="caution">{say('files.unknown-codes', { codes: unknown })}</p>}
  </>
);

/** The disclosures of a file, or why there are none and what to do. */
function contentOf(file: DeskFile, stray: number, say: Say, language: Language) {
  const { name, opened, agreed, returned } = file;
  if (agreed !== null) return say('files.holds-agreed');
  if (returned !== null) {
    const { length } = repliesIn(file);
    return (
      <>
        {say('files.holds-replies', { count: length })}
        {length === 0 && <p class="caution">{say('files.no-replies')}</p>}
        {stray > 0 && <p class="caution">{say('files.stray-replies', { count: stray })}</p>}
      </>
    );
  }
  if (opened === null) return null;
  if (opened.failure !== null) {
    const { message, action, detail } = describeFailure(opened.failure, name, language);
    return (
      <>
        {message}
        <br />
        {isOutOfTime(file) && `${say('files.slow')} `}
        {/* Here the password is typed, and the action is to name a file with it. */}
        {opened.failure.code !== 'password-required' && action}
        {opened.failure.code === 'internal-error' && (
          <details>
            <summary>{say('files.detail')}</summary>
            <pre class="detail">{detail}</pre>
          </details>
        )}
      </>
    );
  }
  if (opened.disclosures.length === 0 && file.state === 'read') return say('files.nothing-about');
  return opened.disclosures.map((sheet, index) => (
    <div key={index}>
      <p class="sheet-line">
        <span class="badge quiet">{formText(sheet, language)}</span> {productText(sheet, language)}
        <span class="muted"> {sheet.content.header.organisation ?? say('reading.not-stated')}</span>
      </p>
      {isBlank(sheet) && (
        <p class="caution">
          {say('files.blank')} <a href="#forms">{say('screen.forms')}</a>
        </p>
      )}
    </div>
  ));
}

/** Nobody has answered anything: it may be the form itself. */
const isBlank = ({ content: { answers } }: Disclosure): boolean =>
  answers.length > 0 && answers.every(({ state }) => state === 'blank');
