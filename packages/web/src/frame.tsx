import { allFindings, unsureRows, VERSION } from 'kaijisho';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Desk, DeskView } from './desk/desk.js';
import { keepFocus } from './parts/keep-focus.js';
import { BESIDE, type Screen, STEPS } from './screens.js';
import { useSay, type WordId } from './words/index.js';

/** What waits on a screen, to stand beside its name: a number, and what it counts. */
function waitingOn(
  screen: Screen,
  { files, derived }: DeskView,
): { readonly count: number; readonly word: WordId } | null {
  const sheets = files.flatMap(({ opened }) => opened?.disclosures ?? []);
  switch (screen) {
    case 'files':
      return { count: files.length, word: 'shell.count-files' };
    case 'reading':
      return {
        count: sheets.reduce((sum, sheet) => sum + unsureRows(sheet).length, 0),
        word: 'shell.count-reading',
      };
    case 'findings':
      return {
        count: (derived?.run.files ?? [])
          .flatMap(({ result }) => allFindings(result))
          .filter(({ severity }) => severity !== 'info').length,
        word: 'shell.count-findings',
      };
    default:
      return null;
  }
}

interface ScreenLinkProps {
  readonly each: Screen;
  readonly view: DeskView;
  readonly screen: Screen;
}

/** A step needs a sheet on the desk; what stands beside the steps does not. */
const isLater = (each: Screen, { files }: DeskView): boolean =>
  each !== 'files' &&
  STEPS.some((step) => step === each) &&
  files.every(({ opened }) => (opened?.disclosures.length ?? 0) === 0);

function ScreenLink({ each, view, screen }: ScreenLinkProps) {
  const say = useSay();
  const waiting = waitingOn(each, view);
  const meaning = waiting === null ? '' : say(waiting.word, { count: waiting.count });
  return (
    <li>
      <a
        href={`#${each}`}
        aria-current={each === screen ? 'page' : undefined}
        class={isLater(each, view) ? 'later' : undefined}
      >
        <span class="name">{say(`screen.${each}`)}</span>
        {waiting !== null && waiting.count > 0 && (
          <span class="count" title={meaning}>
            <span aria-hidden="true">{waiting.count}</span>
            <span class="unseen">{meaning}</span>
          </span>
        )}
      </a>
    </li>
  );
}

interface FrameProps {
  readonly desk: Desk;
  readonly view: DeskView;
  readonly screen: Screen;
  readonly children: ComponentChildren;
}

/** Name, promise of privacy, steps and language: around every screen. */
export function Frame({ desk, view, screen, children }: FrameProps) {
  const say = useSay();
  const { language } = view.settings;
  const main = useRef<HTMLElement>(null);
  useEffect(() => (main.current === null ? undefined : keepFocus(main.current)), []);
  const other = language === 'ja' ? 'en' : 'ja';
  return (
    <>
      <a class="skip" href="#content">
        {say('shell.skip')}
      </a>
      <header class="bar">
        <p class="brand">
          Kaijisho <span>{say('shell.title')}</span>
        </p>
        <p class="privacy">{say('shell.privacy')}</p>
        <button
          type="button"
          class="plain"
          lang={other}
          aria-label={say('shell.to-other-language')}
          onClick={() => void desk.set({ language: other })}
        >
          {say('shell.other-language')}
        </button>
      </header>
      <nav class="steps" aria-label={say('shell.steps')}>
        <div class="steps-inner">
          <ol>
            {STEPS.map((each) => (
              <ScreenLink key={each} each={each} {...{ view, screen }} />
            ))}
          </ol>
          <p class="beside-title" id="beside">
            {say('shell.beside')}
          </p>
          <ul aria-labelledby="beside">
            {BESIDE.map((each) => (
              <ScreenLink key={each} each={each} {...{ view, screen }} />
            ))}
          </ul>
        </div>
      </nav>
      <main
        ref={main}
        id="content"
        tabIndex={-1}
        class={view.deriving ? 'deriving' : undefined}
        aria-busy={view.deriving}
        data-stored={view.stored}
      >
        <p class="on-paper">
          {say('shell.on-paper', { date: view.settings.asOf, version: VERSION })}
        </p>
        {view.elsewhere && (
          <p class="note alarm" role="alert">
            {say('shell.elsewhere')}
          </p>
        )}
        {view.defect !== null && (
          <p class="note alarm" role="alert">
            {say('shell.defect', { detail: view.defect })}
          </p>
        )}
        {children}
      </main>
    </>
  );
}
