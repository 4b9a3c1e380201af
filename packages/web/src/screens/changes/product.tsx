import { type ChangesDocument, changesText, explained, numbered } from 'kaijisho';
import type { ComponentChildren } from 'preact';
import { useLanguage } from '../../words/index.js';

type Product = ChangesDocument['products'][number];
type Version = Product['items'][number]['old'];

interface ChangedProductProps {
  readonly product: Product;
  readonly changed: boolean;
}

/** How often each change occurs, then the changes, gravest first, and what follows from them. */
export function ChangedProduct({ product, changed }: ChangedProductProps) {
  const language = useLanguage();
  const { counts, unchanged, header, items, looseNotes, coverage, matrix } = product;
  const old = changesText('changes.old', language);
  const now = changesText('changes.new', language);
  const question = changesText('changes.question', language);
  const change = changesText('changes.change', language);
  return (
    <>
      {!changed && <p class="note">{changesText('changes.none', language)}</p>}
      <ul class="change-counts">
        {counts
          .filter(({ count }) => count > 0)
          .map(({ change: id, text, meaning, count }) => (
            <li key={id}>
              <span class={`change ${id}`}>
                {text} {count}
              </span>
              <span class="muted">{meaning}</span>
            </li>
          ))}
        <li class="muted">
          {changesText('changes.unchanged', language)} {unchanged}
        </li>
      </ul>
      <Table title={changesText('changes.items', language)} heads={[change, question, old, now]}>
        {items.map((item, index) => (
          <tr key={index}>
            <td>
              <span class={`change ${item.change}`}>{item.text}</span>
            </td>
            <th scope="row">{item.question}</th>
            <VersionCell version={item.old} />
            <VersionCell version={item.new} />
          </tr>
        ))}
      </Table>
      <Table
        title={changesText('changes.header', language)}
        heads={[changesText('changes.field', language), old, now]}
      >
        {header.map(({ field, label, old: before, new: after }) => (
          <tr key={field}>
            <th scope="row">{label}</th>
            {[before, after].map((value, index) => (
              <td key={index}>{value ?? changesText('changes.no-product', language)}</td>
            ))}
          </tr>
        ))}
      </Table>
      <Table
        title={changesText('changes.loose-notes', language)}
        heads={[change, changesText('changes.notes', language)]}
      >
        {looseNotes.map(({ change: id, text, note }, index) => (
          <tr key={index}>
            <td>
              <span class={`change ${id}`}>{text}</span>
            </td>
            <td>{note}</td>
          </tr>
        ))}
      </Table>
      <Table
        title={changesText('changes.coverage', language)}
        heads={[
          changesText('changes.requirement', language),
          changesText('changes.summary', language),
          old,
          now,
        ]}
      >
        {coverage.map(({ requirement, citation, summary, old: before, new: after }) => (
          <tr key={requirement}>
            <th scope="row">{citation}</th>
            <td>{summary}</td>
            <td>{before.text}</td>
            <td>{after.text}</td>
          </tr>
        ))}
      </Table>
      <Table
        title={changesText('changes.matrix', language)}
        heads={[
          changesText('changes.row', language),
          changesText('changes.because', language),
          old,
          now,
          question,
        ]}
      >
        {matrix.map(
          ({
            row: id,
            phase,
            title,
            phaseText,
            becauseText,
            old: before,
            new: after,
            questions,
          }) => (
            <tr key={`${id} ${phase}`}>
              <th scope="row">{numbered(id, explained(title, phaseText, language), language)}</th>
              <td>{becauseText}</td>
              <td>{before.text}</td>
              <td>{after.text}</td>
              <td>{questions.join('\n')}</td>
            </tr>
          ),
        )}
      </Table>
    </>
  );
}

interface TableProps {
  readonly title: string;
  readonly heads: readonly string[];
  readonly children: readonly ComponentChildren[];
}

/** A table under a heading; nothing where there are no lines. */
function Table({ title, heads, children }: TableProps) {
  if (children.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls the table by keys */}
      <section class="wide" tabIndex={0} aria-label={title}>
        <table class="changes">
          <thead>
            <tr>
              {heads.map((head) => (
                <th scope="col" key={head}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </section>
    </>
  );
}

function VersionCell({ version }: { readonly version: Version }) {
  const language = useLanguage();
  if (version === null) return <td class="muted">{changesText('changes.no-product', language)}</td>;
  return (
    <td>
      <strong>{version.text}</strong>
      {version.notes.map((note, index) => (
        <p key={index}>{note}</p>
      ))}
      <p class="muted">{version.place}</p>
    </td>
  );
}
