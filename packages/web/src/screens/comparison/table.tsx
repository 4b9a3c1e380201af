import { type ComparisonDocument, headed } from 'kaijisho';
import { useLanguage, useSay } from '../../words/index.js';
import type { ComparedRow } from './rows.js';

interface ComparedTableProps {
  readonly products: ComparisonDocument['products'];
  readonly rows: readonly ComparedRow[];
}

/** The heads of the columns of the products. */
export function ProductHeads({ products }: Pick<ComparedTableProps, 'products'>) {
  const language = useLanguage();
  return (
    <>
      {products.map(({ id, label, name, organisation }) => (
        <th scope="col" key={id}>
          {headed(label, name, language)}
          <br />
          <span class="muted">{organisation}</span>
        </th>
      ))}
    </>
  );
}

/** One row per question, one column per product; what is open is said in words in its cell. */
export function ComparedTable({ products, rows }: ComparedTableProps) {
  const say = useSay();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls the table by keys
    <section class="compared-frame" tabIndex={0} aria-label={say('screen.comparison')}>
      <table class="compared">
        <thead>
          <tr>
            <th scope="col">{say('comparison.question')}</th>
            <ProductHeads products={products} />
            <th scope="col">{say('comparison.difference')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, section, question, difference, cells }) => (
            <tr key={key}>
              <th scope="row">
                <span class="rule">{section}</span> {question}
              </th>
              {cells.map((cell, index) => (
                <Cell key={products[index]?.id} cell={cell} />
              ))}
              <td class={difference.id === 'differs' ? 'caution' : 'muted'}>{difference.text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const KINDS: Readonly<Record<string, string>> = {
  yes: 'yes',
  no: 'no',
  'not-applicable': 'not-applicable',
  'not-applicable-unexplained': 'not-applicable',
  'not-asked': 'none',
  'no-row': 'none',
};

function Cell({ cell }: { readonly cell: ComparedRow['cells'][number] }) {
  const { says, text, reason, coarse, open, notes } = cell;
  return (
    <td class={open.length > 0 ? 'open' : undefined}>
      <span class={`answer ${KINDS[says] ?? 'unreadable'}`}>{text}</span>
      {open.map((point) => (
        <p class="caution" key={point.reason}>
          {point.text}
        </p>
      ))}
      {[reason, coarse, ...notes].filter(Boolean).map((line) => (
        <p class="muted" key={line}>
          {line}
        </p>
      ))}
    </td>
  );
}
