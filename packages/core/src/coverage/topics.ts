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
  if (inForce.length === 0)
    return joinSays(
      rows.flatMap(({ setAside }) => (setAside ? [afterSettingAside(setAside)] : [])),
    );
  const sheets = [...new Set(inForce.map(({ disclosure }) => disclosure))];
  const said = sheets.map((sheet) =>
    saysOnSheet(inForce.filter(({ disclosure }) => disclosure === sheet)),
  );
  return joinSays(said.filter((says) => says !== null));
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
  const isAnswered =
    says === 'conflicting' || stating.length === 0 || stating.length === rows.length;
  return isAnswered ? says : saysTogether(stating);
}

/** What several rows of the MDS say about the one coarse question that covers them. */
function saysOfCovered(covered: readonly TopicSays[]): TopicSays | null {
  const marks = covered.map(markOf);
  if (marks.includes('no')) return 'no';
  if (marks.includes(null)) return null;
  return marks.includes('yes') ? 'yes' : (covered[0] ?? null);
}

/** Whether a row in force asks what several rows of the other form ask. */
const isCoarse = ({ item, setAside }: Statement): boolean =>
  item.covers !== undefined && setAside === null;

/**
 * What is said about each topic, keyed by the topics of the statements; topics without any evidence
 * are missing. A coarse answer and the rows it covers that contradict it are all `conflicting`.
 */
export function topicsOf(statements: readonly Statement[]): ReadonlyMap<string, TopicSays> {
  const topics = new Map<string, TopicSays>();
  /** Topics of several rows: few, so that their rows are looked for among all. */
  const shared = new Set<string>();
  for (const row of statements) {
    if (topics.has(row.topic)) shared.add(row.topic);
    else topics.set(row.topic, saysAlone(row));
  }
  for (const topic of shared) {
    const says = saysOfRows(statements.filter((row) => row.topic === topic));
    if (says === null) topics.delete(topic);
    else topics.set(topic, says);
  }
  const coarseRows = statements.filter(isCoarse);
  if (coarseRows.length === 0) return topics;
  const inForce = new Set<string>();
  for (const { topic, setAside } of statements) if (setAside === null) inForce.add(topic);
  for (const coarse of coarseRows) {
    const { covers = [] } = coarse.item;
    const covered = covers.filter((key) => inForce.has(key));
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
