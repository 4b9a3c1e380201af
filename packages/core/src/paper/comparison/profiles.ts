import type { ComparisonDocument } from '../../comparison/document/schema.js';
import { headed } from '../../messages/punctuation.js';
import type { PaperSection } from '../model.js';
import { tableOf } from '../table.js';
import { productColumns, type Say } from './columns.js';

/** The conditions of each profile, with room for what is done about what is left. */
export const profileSections = (document: ComparisonDocument, say: Say): readonly PaperSection[] =>
  document.profiles.map(({ id, title, source, institution, lines }) => {
    type Line = (typeof lines)[number];
    const text = ({ cells }: Line, index: number): string => {
      const cell = cells[index];
      return cell === undefined ? '' : [cell.text, ...cell.behind].join('\n');
    };
    return {
      id: `profile-${id}`,
      name: title,
      title: headed(say('comparison.profiles'), title, document.language),
      intro: [
        say('comparison.profile.intro'),
        ...(institution ? [say('comparison.profile.institution-only')] : []),
        ...(source === null ? [] : [source]),
      ].join('\n'),
      blocks: [
        tableOf<Line>({
          rows: lines,
          lead: 2,
          columns: [
            {
              heading: say('comparison.no'),
              width: 10,
              value: ({ label }, index) => label ?? index + 1,
            },
            {
              heading: say('comparison.profile.condition'),
              width: 34,
              value: ({ title: condition, remark }) => [condition, remark ?? ''].join('\n').trim(),
              look: { tone: 'subject' },
            },
            ...productColumns<Line>(document, text, () => ({})),
            {
              heading: say('comparison.profile.treatment'),
              width: 20,
              people: true,
              look: { tone: 'input' },
              value: () => null,
            },
          ],
        }),
      ],
      annex: false,
    };
  });
