import {
  basisChangeText,
  bracketed,
  type DecisionField,
  type Decisions,
  decisionFields,
  FIELD,
  findDemarcationRow,
  type MatrixLine,
  matrixTerm,
  type Phrase,
  phraseText,
  placeText,
  reportText,
  spaced,
  statusField,
  together,
} from 'kaijisho';
import { memo } from 'preact/compat';
import type { Desk } from '../../desk/desk.js';
import { today } from '../../desk/work.js';
import { useLanguage, useSay } from '../../words/index.js';
import { DecisionEntry } from './entry.js';
import type { ShownLine } from './lines.js';

interface MatrixTableProps {
  readonly desk: Desk;
  readonly lines: readonly ShownLine[];
  readonly decisions: Decisions;
}

/** One line per matter and phase: the proposal, and beside it the fields people fill in. */
export function MatrixTable({ desk, lines, decisions }: MatrixTableProps) {
  const say = useSay();
  return (
    <div class="wide">
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col">{say('matrix.line')}</th>
            <th scope="col">{say('matrix.proposal')}</th>
            <th scope="col">{say('matrix.decision')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((shown) => (
            <Line
              key={shown.line.decisionKey}
              desk={desk}
              shown={shown}
              decision={decisions.get(shown.line.decisionKey)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface LineProps {
  readonly desk: Desk;
  readonly shown: ShownLine;
  /** What was decided on this page; it stands before what a table of last time holds. */
  readonly decision: ReturnType<Decisions['get']>;
}

/** Fields that are always in view; the others are behind a fold. */
const FIRST = ['allocation', 'institutionPart', 'vendorPart'];

const Line = memo(function Line({ desk, shown, decision }: LineProps) {
  const say = useSay();
  const language = useLanguage();
  const { line, settled } = shown;
  const row = findDemarcationRow(line.row);
  const title = (language === 'ja' ? row?.titleJa : row?.titleEn) ?? line.row;
  const name = together([title, matrixTerm(`phase.${line.phase}`, language)], language);
  const valueIn = ({ id, choices, optional }: DecisionField): string => {
    const written = decision?.entries[id] ?? settled?.filled?.entries.get(id);
    // A status nobody has touched is the first of its list.
    if (written === undefined) return optional ? '' : (choices[0]?.value ?? '');
    return written.value ?? written.text;
  };
  const entry = (field: DecisionField) => (
    <DecisionEntry
      key={field.id}
      field={field}
      line={name}
      value={valueIn(field)}
      onChange={(text, value) => desk.decide(line.decisionKey, field.id, { text, value })}
    />
  );
  const status = statusField(language);
  const fields = decisionFields(language);
  const further = fields.filter(({ id }) => !FIRST.includes(id));
  return (
    <tr>
      <th scope="row">
        <span class="rule">{line.row}</span> {title}
        <br />
        <span class="badge quiet">{matrixTerm(`phase.${line.phase}`, language)}</span>
        <Since settled={settled} onConfirm={() => confirm(desk, line)} name={name} />
      </th>
      <td>
        <p class="cell-label">{say('matrix.proposal')}</p>
        <ProposalText line={line} />
      </td>
      <td class="decision">
        <p class="cell-label">{say('matrix.decision')}</p>
        <div class="decision-first">
          {entry(status)}
          {fields.filter(({ id }) => id === 'allocation').map(entry)}
          <button
            type="button"
            class="small"
            aria-label={say('matrix.copy-named', { line: name })}
            onClick={() => copyProposal(desk, line, language)}
          >
            {say('matrix.copy')}
          </button>
        </div>
        <div class="decision-parts">
          {fields.filter(({ id }) => FIRST.includes(id) && id !== 'allocation').map(entry)}
        </div>
        <details>
          <summary>
            {say('matrix.more', {
              filled: further.filter((field) => valueIn(field) !== '').length,
            })}
          </summary>
          <div class="decision-further">{further.map(entry)}</div>
        </details>
      </td>
    </tr>
  );
});

/** What became of the answers behind a decision of last time, and a way to let it stand. */
function Since({
  settled,
  name,
  onConfirm,
}: {
  readonly settled: ShownLine['settled'];
  readonly name: string;
  readonly onConfirm: () => void;
}) {
  const say = useSay();
  const language = useLanguage();
  if (settled?.carried !== 'changed') return null;
  return (
    <div class="since">
      <p class="caution">！{say('matrix.since')}</p>
      <ul>
        {settled.changes.map((change) => (
          <li key={`${change.product} ${change.key}`}>{basisChangeText(change, language)}</li>
        ))}
      </ul>
      <button
        type="button"
        class="small"
        aria-label={say('matrix.confirm-named', { line: name })}
        onClick={onConfirm}
      >
        {say('matrix.confirm')}
      </button>
    </div>
  );
}

/** Somebody has looked at the changed answers, and the decision stands. */
const confirm = (desk: Desk, { decisionKey }: MatrixLine): void =>
  desk.decide(decisionKey, FIELD.reconfirmed, { text: today(), value: today() });

/** People take a proposal over as the text they go on from; the status stays what it was. */
function copyProposal(desk: Desk, line: MatrixLine, language: 'ja' | 'en'): void {
  const { allocation, institutionPart, vendorPart } = line.proposal;
  const words = (phrases: readonly Phrase[]) => {
    const text = phrases.map((phrase) => phraseText(phrase, language)).join('\n');
    return { text, value: text };
  };
  desk.decide(line.decisionKey, 'allocation', {
    text: matrixTerm(`allocation.${allocation}`, language),
    value: allocation,
  });
  desk.decide(line.decisionKey, 'institutionPart', words(institutionPart));
  desk.decide(line.decisionKey, 'vendorPart', words(vendorPart));
}

/** What vendors replied to questions about the line: evidence beside the answers, no decision. */
function Replies({ line }: { readonly line: MatrixLine }) {
  const say = useSay();
  const language = useLanguage();
  if (line.replies.length === 0) return null;
  return (
    <div class="replies">
      <p class="replies-title">
        {say('matrix.replies')}{' '}
        {line.decidable && <span class="badge quiet">{say('matrix.decidable')}</span>}
      </p>
      {line.replies.map(({ key, choice, text, place }) => (
        <p key={key}>
          {spaced(
            [choice === null ? '' : reportText(`choice.${choice}`, language), text].filter(Boolean),
            language,
          )}{' '}
          <span class="muted">{bracketed(placeText(place), language)}</span>
        </p>
      ))}
    </div>
  );
}

function ProposalText({ line }: { readonly line: MatrixLine }) {
  const say = useSay();
  const language = useLanguage();
  const { proposal, conflicts, contention } = line;
  const list = (label: string, phrases: readonly Phrase[]) =>
    phrases.length > 0 && (
      <>
        <dt>{label}</dt>
        <dd>
          {phrases.map((phrase) => (
            <p key={phrase.id}>{phraseText(phrase, language)}</p>
          ))}
        </dd>
      </>
    );
  return (
    <>
      <p class="allocation">
        <span class={`badge allocation-${proposal.allocation}`}>
          {matrixTerm(`allocation.${proposal.allocation}`, language)}
        </span>{' '}
        {proposal.gap && <span class="badge error">{say('matrix.gap')}</span>}{' '}
        {(proposal.conflict || conflicts.length > 0) && (
          <span class="badge error">{say('matrix.conflict')}</span>
        )}{' '}
        {line.unsure && <span class="badge warning">{say('matrix.unsure')}</span>}
      </p>
      <dl class="proposal">
        {list(say('matrix.institution-part'), proposal.institutionPart)}
        {list(say('matrix.vendor-part'), proposal.vendorPart)}
        {list(
          say('matrix.open-points'),
          contention === null ? proposal.openPoints : [contention, ...proposal.openPoints],
        )}
      </dl>
      <Replies line={line} />
      <details open={proposal.institutionPart.length + proposal.vendorPart.length === 0}>
        <summary>{say('matrix.reason')}</summary>
        {proposal.reason.map((phrase) => (
          <p key={phrase.id}>{phraseText(phrase, language)}</p>
        ))}
      </details>
    </>
  );
}
