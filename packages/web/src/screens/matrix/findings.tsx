import { type AgreementFinding, findingText, reportText, ruleTitle } from 'kaijisho';
import { useLanguage, useSay } from '../../words/index.js';

/** What is missing or contradictory in what people decided; the same finding of many lines once. */
export function AgreementFindings({
  findings,
}: {
  readonly findings: readonly AgreementFinding[];
}) {
  const say = useSay();
  const language = useLanguage();
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby="agreement-findings">
      <h2 id="agreement-findings">{say('matrix.findings', { count: findings.length })}</h2>
      <ul class="finding-list">
        {findings.map(({ decisionKey, finding }) => {
          const { message, advice } = findingText(finding, language);
          return (
            <li key={`${finding.rule} ${decisionKey}`}>
              <p>
                <span class={`badge ${finding.severity}`}>
                  {reportText(`severity.${finding.severity}`, language)}
                </span>{' '}
                <strong>{ruleTitle(finding.rule, language)}</strong>{' '}
                <span class="rule">{finding.rule}</span>
              </p>
              <p>{message}</p>
              <p class="muted">{advice}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
