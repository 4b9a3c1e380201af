import { checkReport, reportText, SEVERITIES, type Severity } from 'kaijisho';
import { useMemo, useState } from 'preact/hooks';
import type { DeskView } from '../../desk/desk.js';
import { Choice } from '../../parts/choice.js';
import { NothingYet } from '../../parts/nothing-yet.js';
import { ScreenHead } from '../../parts/screen-head.js';
import { useLanguage, useSay } from '../../words/index.js';
import { collectFindings, type FindingFilter, vendorsOf } from './collect.js';
import { RuleCard } from './rule-card.js';

const EVERYTHING: FindingFilter = { severities: new Set(SEVERITIES), vendor: null };

/** What the rules say, grouped by what to do next. */
export function FindingsScreen({ view }: { readonly view: DeskView }) {
  const say = useSay();
  const language = useLanguage();
  const [filter, setFilter] = useState(EVERYTHING);
  const run = view.derived?.run;
  const report = useMemo(
    () => (run === undefined ? null : checkReport(run, language)),
    [run, language],
  );
  const groups = useMemo(
    () => (report === null ? [] : collectFindings(report, filter, language)),
    [report, filter, language],
  );
  if (report === null || report.files.length === 0)
    return (
      <>
        <ScreenHead screen="findings" lead={say('findings.lead')} />
        <NothingYet view={view} />
      </>
    );
  const all = Object.values(report.summary.findings).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <ScreenHead screen="findings" lead={say('findings.lead')} />
      <Filters
        filter={filter}
        onFilter={setFilter}
        vendors={vendorsOf(report)}
        counts={report.summary.findings}
      />
      {groups.length === 0 && (
        <p class="empty">{say(all === 0 ? 'findings.none' : 'findings.none-shown')}</p>
      )}
      {groups.map(({ action, title, count, rules }) => (
        <section key={action} aria-labelledby={`group-${action}`}>
          <h2 id={`group-${action}`}>{say('findings.group', { title, count })}</h2>
          {rules.map((rule) => (
            <RuleCard key={`${rule.severity} ${rule.rule}`} found={rule} />
          ))}
        </section>
      ))}
      {report.notJudged.length > 0 && (
        <section aria-labelledby="not-judged">
          <h2 id="not-judged">{say('findings.not-judged')}</h2>
          <ul>
            {report.notJudged.map(({ message, advice }) => (
              <li key={message}>
                {message} {advice}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="muted">{reportText('report.declared-only', language)}</p>
    </>
  );
}

interface FiltersProps {
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly vendors: readonly string[];
  readonly counts: Readonly<Record<Severity, number>>;
}

function Filters({ filter, onFilter, vendors, counts }: FiltersProps) {
  const say = useSay();
  const language = useLanguage();
  const toggle = (severity: Severity, on: boolean) => {
    const severities = new Set(filter.severities);
    if (on) severities.add(severity);
    else severities.delete(severity);
    onFilter({ ...filter, severities });
  };
  return (
    <div class="toolbar">
      <fieldset>
        <legend>{say('findings.severity')}</legend>
        {SEVERITIES.map((severity) => (
          <label key={severity} class="check">
            <input
              type="checkbox"
              checked={filter.severities.has(severity)}
              onChange={({ currentTarget }) => toggle(severity, currentTarget.checked)}
            />
            <span class={`badge ${severity}`}>
              {reportText(`severity.${severity}`, language)} {counts[severity]}
            </span>
          </label>
        ))}
      </fieldset>
      <Choice
        label={say('findings.vendor')}
        value={filter.vendor}
        options={[
          [null, say('findings.all-vendors')],
          ...vendors.map((vendor) => [vendor, vendor] as const),
        ]}
        onChoose={(vendor) => onFilter({ ...filter, vendor })}
      />
    </div>
  );
}
