import { placeText, reportText } from 'kaijisho';
import { memo } from 'preact/compat';
import { useState } from 'preact/hooks';
import { Evidence } from '../../parts/evidence.js';
import { useLanguage, useSay } from '../../words/index.js';
import { AboutItem, AboutRule } from './about-rule.js';
import type { FoundFinding, FoundRule } from './collect.js';

/** Findings by the very same advice, so that it is said once. */
function byAdvice(
  findings: readonly FoundFinding[],
): readonly (readonly [string, readonly FoundFinding[]])[] {
  const groups = new Map<string, FoundFinding[]>();
  for (const finding of findings) {
    const same = groups.get(finding.advice);
    if (same === undefined) groups.set(finding.advice, [finding]);
    else same.push(finding);
  }
  return [...groups];
}

/** One rule: what it found, and for every finding the words, the step and the place. */
export const RuleCard = memo(function RuleCard({ found }: { readonly found: FoundRule }) {
  const language = useLanguage();
  const { rule, title, severity, findings } = found;
  return (
    <article class={`rule-card ${severity}`}>
      <h3>
        <span class={`badge ${severity}`}>{reportText(`severity.${severity}`, language)}</span>{' '}
        {title} <span class="rule">{rule}</span>
      </h3>
      <AboutRule rule={rule} />
      {byAdvice(findings).map(([advice, same]) => (
        <div key={advice}>
          <p class="advice">{advice}</p>
          <ul class="finding-list">
            {same.map((finding, index) => (
              <FindingItem key={index} finding={finding} />
            ))}
          </ul>
        </div>
      ))}
    </article>
  );
});

function FindingItem({ finding }: { readonly finding: FoundFinding }) {
  const say = useSay();
  const { reported, sheet, file, excerpts } = finding;
  return (
    <li>
      <p class="finding-where">
        {sheet ?? say('findings.in-file')} <span class="muted">{file}</span>
      </p>
      <p>{reported.message}</p>
      {reported.folded.length > 0 && (
        <ul class="also">
          {reported.folded.map(({ rule, title, message }) => (
            <li key={rule}>
              {title} <span class="rule">{rule}</span>: {message}
            </li>
          ))}
        </ul>
      )}
      {reported.place !== null && (
        <LazyEvidence file={file} place={reported.place} excerpts={excerpts} />
      )}
      {reported.finding.key !== null && <AboutItem itemKey={reported.finding.key} />}
    </li>
  );
}

/** The table is drawn when it is opened: a long list has hundreds of them. */
function LazyEvidence({
  file,
  place,
  excerpts,
}: Pick<FoundFinding, 'file' | 'excerpts'> & {
  readonly place: NonNullable<FoundFinding['reported']['place']>;
}) {
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{reportText('evidence.open', language, { place: placeText(place) })}</summary>
      {open && <Evidence file={file} excerpts={excerpts} place={place} />}
    </details>
  );
}
