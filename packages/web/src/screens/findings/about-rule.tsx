import { renderExplanations } from '@kaijisho/report';
import { explain } from 'kaijisho';
import { rulePage } from 'kaijisho/rules';
import { useState } from 'preact/hooks';
import { useLanguage, useSay } from '../../words/index.js';

/** A paragraph with what stands between backquotes as code. */
const Paragraph = ({ text }: { readonly text: string }) => (
  <p>{text.split('`').map((part, index) => (index % 2 === 1 ? <code>{part}</code> : part))}</p>
);

/** The whole page of a rule, opened in its place; it is drawn when it is opened. */
export function AboutRule({ rule }: { readonly rule: string }) {
  const say = useSay();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const page = rulePage(rule, language);
  if (page === null) return null;
  return (
    <details class="about-rule" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('findings.about-rule')}</summary>
      {open &&
        page.sections.map(({ heading, paragraphs }) => (
          <section key={heading}>
            <h4>{heading}</h4>
            {paragraphs.map((text, index) => (
              <Paragraph key={index} text={text} />
            ))}
          </section>
        ))}
    </details>
  );
}

/** Characters of a line; the panel breaks longer ones itself. */
const WIDTH = 100;

/** What a question leads to, as `kaijisho explain` says it: requirements, references, rows of the matrix. */
export function AboutItem({ itemKey }: { readonly itemKey: string }) {
  const say = useSay();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('findings.about-item')}</summary>
      {open && <pre class="chain">{renderExplanations(explain(itemKey), language, WIDTH)}</pre>}
    </details>
  );
}
