import { addDays, belgianDate } from '../../../values/calendar.ts';
import { lookedIn, type Check } from '../check.ts';
import { uncovered } from '../../periods.ts';
import { attestedCategory, attestedTo, supportOf } from '../../support.ts';

/** Days within which a centre sends an A036 after its decision; the first day of the support stands for it (assumed). */
const daysToSend = 7;

/** Support of which no A036 of the same centre and kind tells the network. */
export const supportWithoutAttestation: Check = {
  rule: {
    code: 'supportWithoutAttestation',
    legalBasis: 'Multifunctional attestation A036, to be sent within seven days of the decision',
    validFrom: '2013-01-01',
    certainty: 'confirmed',
  },
  streams: ['attestations'],
  judge(inquiry, person) {
    const support = supportOf(inquiry, person);
    const attested = attestedTo(inquiry, person);
    const answer = person.answers.attestations;
    const told = lookedIn(support, attested);
    // What is not known of the attestations may be the one that covers.
    if (attested.missing.length > 0 || !answer) return { ...told, conflicts: [] };
    const mustBeSent = addDays(belgianDate(Date.parse(answer.consultedAt)), -daysToSend);
    const gaps = support.periods.flatMap(({ period, centre, category, fact }) => {
      const code = attestedCategory[category ?? ''];
      const fitting = attested.periods.filter(
        (one) =>
          (centre === undefined || one.centre === undefined || one.centre === centre) &&
          (code === undefined || one.category === undefined || one.category === code),
      );
      const missed = uncovered(
        period,
        fitting.map((one) => one.period),
      );
      return missed.map((gap) => ({ gap, fact }));
    });
    const late = gaps.filter(({ gap }) => gap.startDate <= mustBeSent);
    const [first] = late.toSorted((a, b) => (a.gap.startDate < b.gap.startDate ? -1 : 1));
    return {
      ...told,
      conflicts: [...new Set(late.map(({ fact }) => fact))],
      explained: gaps.map(({ fact }) => fact),
      values: first && { from: first.gap.startDate },
    };
  },
};
