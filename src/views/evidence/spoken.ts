/** What is said though no claim was read from it, as one that claims no more than its words: so that it is shown, and cited, as the others are. */
import type { Claim } from '../../model/claim';
import type { StatementRow } from '../../model/statement';

export const spoken = ({ id, article, sentence, start, end, quote, speakers, attribution, report }: StatementRow): Claim => ({
  id: '', kind: '', article, sentence, start, end, quote, speakers, attribution, report, polarity: '', modality: '', statement: id, place: '', rule: '', reviewed: '',
  date: '', date_start: '', date_end: '', date_text: '', date_basis: '', date_grounds: '', hedge_start: null, hedge_end: null, negation_start: null, negation_end: null,
});
