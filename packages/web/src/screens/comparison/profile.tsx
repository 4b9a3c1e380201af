import { type ComparisonDocument, comparisonText, headed } from 'kaijisho';
import { useLanguage } from '../../words/index.js';
import { ProductHeads } from './table.js';

interface ProfileTableProps {
  readonly profile: ComparisonDocument['profiles'][number];
  readonly products: ComparisonDocument['products'];
}

/** Acceptance conditions over all products: what is there, and the answers behind it. */
export function ProfileTable({ profile, products }: ProfileTableProps) {
  const language = useLanguage();
  const { title, source, institution, lines } = profile;
  const heading = headed(comparisonText('comparison.profiles', language), title, language);
  return (
    <details open>
      <summary>{heading}</summary>
      <p>
        {comparisonText('comparison.profile.intro', language)}{' '}
        {institution && comparisonText('comparison.profile.institution-only', language)}
      </p>
      {source !== null && <p class="muted">{source}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls the table by keys */}
      <section class="compared-frame" tabIndex={0} aria-label={heading}>
        <table class="compared profile">
          <thead>
            <tr>
              <th scope="col">{comparisonText('comparison.profile.condition', language)}</th>
              <ProductHeads products={products} />
            </tr>
          </thead>
          <tbody>
            {lines.map(({ id, label, title: condition, remark, cells }) => (
              <tr key={id}>
                <th scope="row">
                  {label !== null && <span class="rule">{label} </span>}
                  {condition}
                  {remark !== null && <p class="muted">{remark}</p>}
                </th>
                {cells.map(({ text, behind }, index) => (
                  <td key={products[index]?.id}>
                    <strong>{text}</strong>
                    {behind.map((line) => (
                      <p class="muted" key={line}>
                        {line}
                      </p>
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
