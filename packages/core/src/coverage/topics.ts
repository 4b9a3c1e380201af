import { addTo } from '../model/grouped.js';
import type { SetAside, TopicSays } from './model.js';
import { groupSays, joinSays, markOf } from './says.js';
import type { Statement } from './statements.js';

/** Topics: what all sheets of a product say about one question; see `Statement.topic`. */

/** What a row that was set aside leaves behind. */
function afterSettingAside(setAside: SetAside): TopicSays {
  switch (setAside.reason) {
    case 'gate-open':
      return setAside.gateSays;
    case 'gate-not-applicable':
      return setAside.explained ? 'not-applicable' : 'not-applicable-unexplained';
    default:
      return 'not-applicable';
  }
}

/** Answers of one sheet to one topic as one. The rows of a group are joined as a group. */
function saysOnSheet(rows: readonly Statement[]): TopicSays | null {
  const says = rows.map((row) => row.says);
  return rows[0]?.item.optionGroup === undefined ? joinSays(says) : groupSays(says);
}

/** Rows in force decide; only where there are none do the rows set aside speak. */
function saysTogether(rows: readonly Statement[]): TopicSays | null {
  const inForce = rows.filter(({ setAside }) => setAside === null);
  const sheets = [...new Set(inForce.map(({ disclosure }) => disclosure))];
  const said = sheets.map((sheet) =>
    saysOnSheet(inForce.filter(({ disclosure }) => disclosure === sheet)),
  );
  if (inForce.length > 0) return joinSays(said.filter((says) => says !== null));
  return joinSays(rows.flatMap(({ setAside }) => (setAside ? [afterSettingAside(setAside)] : [])));
}

const saysAlone = ({ says, setAside }: Statement): TopicSays =>
  setAside === null ? says : afterSettingAside(setAside);

/**
 * A key can ask for existence on one form and for a measure on the other (`proxy-entry`). The two
 * can contradict each other, but the existence of a function is no answer to the measure.
 */
function saysOfRows(rows: readonly Statement[]): TopicSays | null {
  const says = saysTogether(rows);
  const stating = rows.filter(({ item }) => item.role !== 'presence');
  return says === 'conflicting' || stating.length === 0 ? says : saysTogether(stating);
}

/** What several rows of the MDS say about the one coarse question that covers them. */
function saysOfCovered(covered: readonly TopicSays[]): TopicSays | null {
  const marks = covered.map(markOf);
  if (marks.includes('no')) return 'no';
  if (marks.includes(null)) return null;
  return marks.includes('yes') ? 'yes' : (covered[0] ?? null);
}

/** The rows of each topic. Nearly all topics have one row, which takes no list. */
class RowsByTopic {
  readonly first = new Map<string, Statement>();
  private readonly others = new Map<string, Statement[]>();

  constructor(statements: readonly Statement[]) {
    for (const row of statements) {
      if (this.first.has(row.topic)) addTo(this.others, row.topic, row);
      else this.first.set(row.topic, row);
    }
  }

  /** What the rows of a topic say, of which `first` is the first. */
  says(topic: string, first: Statement): TopicSays | null {
    const others = this.others.get(topic);
    return others === undefined ? saysAlone(first) : saysOfRows([first, ...others]);
  }

  /** Whether some row of a topic is in force. */
  isInForce(topic: string): boolean {
    return (
      this.first.get(topic)?.setAside === null ||
      this.others.get(topic)?.some(({ setAside }) => setAside === null) === true
    );
  }
}

/**
 * What is said about each topic, keyed by the topics of the statements; topics without any evidence
 * are missing. A coarse answer and the rows it covers that contradict it are all `conflicting`.
 */
export function topicsOf(statements: readonly Statement[]): ReadonlyMap<string, TopicSays> {
  const rows = new RowsByTopic(statements);
  const topics = new Map<string, TopicSays>();
  for (const [topic, first] of rows.first) {
    const says = rows.says(topic, first);
    if (says !== null) topics.set(topic, says);
  }
  for (const coarse of statements) {
    const { covers } = coarse.item;
    if (covers === undefined || coarse.setAside !== null) continue;
    const covered = covers.filter((key) => rows.isInForce(key));
    const fine = saysOfCovered(covered.flatMap((key) => topics.get(key) ?? []));
    // An answer to part of what a coarse row asks contradicts it only when it says that a part is missing.
    const comparable = covered.length === covers.length || fine === 'no';
    const mark = markOf(coarse.says);
    if (!comparable || fine === null || mark === null || markOf(fine) === mark) continue;
    for (const key of covered)
      if (markOf(topics.get(key) ?? 'unanswered') !== mark) topics.set(key, 'conflicting');
    topics.set(coarse.topic, 'conflicting');
  }
  return topics;
}
