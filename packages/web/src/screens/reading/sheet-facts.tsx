import { countsText, type Disclosure } from 'kaijisho';
import { useLanguage, useSay } from '../../words/index.js';

/** Header and counts of a disclosure in one line of labelled values. */
export function SheetFacts({ sheet }: { readonly sheet: Disclosure }) {
  const say = useSay();
  const language = useLanguage();
  const { organisation, createdOn } = sheet.content.header;
  const facts = [
    [say('reading.vendor'), organisation ?? say('reading.not-stated')],
    [say('reading.created'), createdOn ?? say('reading.not-stated')],
    [say('reading.answers'), countsText(sheet, language)],
  ];
  return (
    <dl class="inline-facts">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
