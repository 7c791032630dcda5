/** The statements: what is said by someone other than the article itself, whether or not a claim was read from it. */
import { groupedBy } from '../../model/grouped';
import { capital, nameOf } from '../../model/claimed';
import { reportName } from '../../model/reportName';
import { idsOf, number, words, type Sheet } from './sheet';
import { quoted } from './cells';

export const statementSheet: Sheet = {
  columns: [
    { name: 'Statement', share: 40, least: 180, rank: 0, quoted: true },
    { name: 'Said by', share: 20, least: 110, rank: 1 },
    { name: 'Through', about: 'the original report', share: 16, least: 120, rank: 3 },
    { name: 'Form', share: 8, least: 80, rank: 4 },
    { name: 'Claims', about: 'claims read from it', share: 7, least: 70, rank: 2, number: true },
    { name: 'In', about: 'article', share: 5, least: 44, rank: 1 },
  ],
  // Filters are asked of claims: of what holds none it is not known whether it passes.
  rowsOf: (claims, catalogue, whole) => {
    const held = groupedBy(claims, ({ statement }) => statement);
    return catalogue.dataset.statements
      .filter(({ id }) => whole || held.has(id))
      .map((statement) => {
        const own = held.get(statement.id) ?? [];
        const speakers = statement.speakers.map((id) => nameOf(id, catalogue)).join(' and ');
        return {
          id: statement.id,
          focus: { kind: 'statement', id: statement.id },
          claims: idsOf(own),
          cells: [
            words(quoted(statement, catalogue)),
            words(capital(speakers || nameOf(statement.attribution.split(' > ')[0] ?? '', catalogue))),
            words(capital(reportName(statement.report, catalogue))),
            words(capital(statement.form)),
            number(own.length),
            words(catalogue.letters.get(statement.article) ?? statement.article),
          ],
        };
      });
  },
};
