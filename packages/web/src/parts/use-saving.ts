import { useState } from 'preact/hooks';
import { useSay } from '../words/index.js';
import { download } from './download.js';

type Outcome =
  | { readonly kind: 'working' }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'failed'; readonly detail: string };

interface Saving {
  /** Makes a file and hands it to the browser. */
  readonly save: (name: string, make: () => Promise<Uint8Array>) => Promise<void>;
  readonly busy: boolean;
  /** How it goes, to be told as a status. */
  readonly said: string;
}

/** Saves one file after another, and says how it goes. */
export function useSaving(): Saving {
  const say = useSay();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const save: Saving['save'] = async (name, make) => {
    setOutcome({ kind: 'working' });
    try {
      download(name, await make());
      setOutcome({ kind: 'saved', name });
    } catch (thrown) {
      setOutcome({ kind: 'failed', detail: String(thrown) });
    }
  };
  return {
    save,
    busy: outcome?.kind === 'working',
    said: outcome === null ? '' : say(`outputs.${outcome.kind}`, { ...outcome }),
  };
}
