import { VERSION } from 'kaijisho';
import { useEffect, useState } from 'preact/hooks';
import type { DeskView } from '../desk/desk.js';
import { Provenance } from '../parts/provenance.js';
import { ScreenHead } from '../parts/screen-head.js';
import { licencesText } from '../program/parts.js';
import { useSay } from '../words/index.js';

const PROMISES = ['about.private', 'about.kept', 'about.same', 'about.unofficial'] as const;

/** What the page is, what it promises, where its results come from, and the licences of all that is inside it. */
export function AboutScreen({ view }: { readonly view: DeskView }) {
  const say = useSay();
  return (
    <>
      <ScreenHead screen="about" lead={say('about.lead', { version: VERSION })} />
      <ul>
        {PROMISES.map((promise) => (
          <li key={promise}>{say(promise)}</li>
        ))}
      </ul>
      <Provenance view={view} />
      <h2>{say('about.licences')}</h2>
      <p>{say('about.licences-about')}</p>
      <Licences />
    </>
  );
}

/** Long, and unpacked only for those who want to read it. */
function Licences() {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  useEffect(() => {
    if (open) void licencesText().then(setText);
  }, [open]);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('about.licences-show')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard */}
      <section class="licences" tabIndex={0} aria-label={say('about.licences')}>
        <pre lang="en">{text}</pre>
      </section>
    </details>
  );
}
