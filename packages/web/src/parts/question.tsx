import type { VNode } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useSay } from '../words/index.js';

/** Asked before something that cannot be undone. */
export interface Question {
  readonly text: string;
  /** A warning beneath it. */
  readonly caution?: string | undefined;
  /** Words of the button that goes on. */
  readonly yes: string;
}

/** Whether to go on: false where the person thinks better of it. */
export type Ask = (question: Question) => Promise<boolean>;

/** A way to ask, and the dialog that does, to be placed anywhere on the screen. */
export function useQuestion(): readonly [ask: Ask, dialog: VNode | null] {
  const say = useSay();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [asked, setAsked] = useState<
    (Question & { readonly answer: (yes: boolean) => void }) | null
  >(null);
  useLayoutEffect(() => dialog.current?.showModal(), [asked]);
  if (asked === null)
    return [(question) => new Promise((answer) => setAsked({ ...question, answer })), null];
  const end = (yes: boolean) => {
    // The focus goes back to what opened the dialog only while it is still there.
    dialog.current?.close();
    setAsked(null);
    asked.answer(yes);
  };
  return [
    () => Promise.resolve(false),
    <dialog ref={dialog} aria-labelledby={id} onCancel={() => end(false)}>
      <div id={id}>
        <p>{asked.text}</p>
        {asked.caution !== undefined && <p class="caution">{asked.caution}</p>}
      </div>
      <div class="dialog-actions">
        <button type="button" onClick={() => end(false)}>
          {say('files.cancel')}
        </button>
        <button type="button" class="danger" onClick={() => end(true)}>
          {asked.yes}
        </button>
      </div>
    </dialog>,
  ];
}
