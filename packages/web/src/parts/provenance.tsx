import { provenance } from 'kaijisho';
import { type DeskView, formsOf } from '../desk/desk.js';
import { useLanguage, useSay } from '../words/index.js';

/** Where results come from, and what they do not say; on paper as well. */
export function Provenance({ view }: { readonly view: Pick<DeskView, 'forms'> }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <section class="provenance" aria-labelledby="provenance">
      <h2 id="provenance">{say('shell.provenance')}</h2>
      <ul>
        {provenance(language, formsOf(view)).map((notice) => (
          <li key={notice}>{notice}</li>
        ))}
      </ul>
    </section>
  );
}

/** The same as a document of its own says it, below its tables. */
export const ProvenanceLines = ({ lines }: { readonly lines: readonly string[] }) => (
  <>
    {lines.map((line) => (
      <p class="muted" key={line}>
        {line}
      </p>
    ))}
  </>
);
