import { groupedBy } from '../model/grouped.js';
import type { SetAside, TopicSays } from './model.js';
import { groupSays, joinSays, markOf } from './says.js';
import type { Statement } from './statements.js';

/**
 * Topics: what all sheets of a product say about one question. One key is one question in both
 * forms, with two exceptions: a coarse row of the SDS (`covers`) asks what several rows of the MDS
 * ask, and alternatives (`optionGroup`) are one question together.
 */

/** Identity of the question a row asks. */
export function topicOf({ item, form }: Statement): string {
  if (item.optionGroup !== undefined) return `group:${item.optionGroup}`;
  return item.covers === undefined ? item.key : `${form.about.form}:${item.key}`;
}

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

/**
 * A key can ask for existence on one form and for a measure on the other (`proxy-entry`). The two
 * can contradict each other, but the existence of a function is no answer to the measure.
 */
function saysOfTopic(rows: readonly Statement[]): TopicSays | null {
  const [only] = rows;
  if (only !== undefined && rows.length === 1)
    return only.setAside === null ? only.says : afterSettingAside(only.setAside);
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

/**
 * What is said about each topic, keyed by `topicOf`; topics without any evidence are missing.
 * A coarse answer and the rows it covers that contradict it are all `conflicting`.
 */
export function topicsOf(statements: readonly Statement[]): ReadonlyMap<string, TopicSays> {
  const rowsByTopic = groupedBy(statements, topicOf);
  const topics = new Map<string, TopicSays>();
  for (const [topic, rows] of rowsByTopic) {
    const says = saysOfTopic(rows);
    if (says !== null) topics.set(topic, says);
  }
  for (const coarse of statements) {
    const { covers } = coarse.item;
    if (covers === undefined || coarse.setAside !== null) continue;
    const inForce = (key: string) =>
      rowsByTopic.get(key)?.some(({ setAside }) => setAside === null) === true;
    const covered = covers.filter(inForce);
    const fine = saysOfCovered(covered.flatMap((key) => topics.get(key) ?? []));
    // An answer to part of what a coarse row asks contradicts it only when it says that a part is missing.
    const comparable = covered.length === covers.length || fine === 'no';
    const mark = markOf(coarse.says);
    if (!comparable || fine === null || mark === null || markOf(fine) === mark) continue;
    for (const key of covered)
      if (markOf(topics.get(key) ?? 'unanswered') !== mark) topics.set(key, 'conflicting');
    topics.set(topicOf(coarse), 'conflicting');
  }
  return topics;
}
