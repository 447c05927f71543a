import { whose as whoseIs } from '../persons.ts';
import type { FullText } from '../../values/localized-text.ts';
import type { YearMonth } from '../../values/partial-period.ts';
import { filled } from '../filled.ts';
import type { Fact, Finding, Missing } from '../finding.ts';
import type { Inquiry } from '../inquiry.ts';
import { explanationOf, type Explanation } from './explain.ts';
import type { FlagRule, Seen, Sighting } from './flag.ts';
import { countedMonths, type CountedMonths } from './months.ts';
import { reasons } from './reasons.ts';
import { flagRules } from './rules.ts';
import { spansOf, valuesOf } from './values.ts';
import { counted, type Counted } from './whose.ts';
import { general } from './words.ts';

/**
 * The crossings that the supervisor makes afterwards, made before the decision: aid against what the sources know, for
 * every month that counts. `values` of a finding have `months`, the amount of each month that has one by its name
 * (`2026-01`), summed, and their `basis` (`gross`, `untaxed`). What nobody told is `unknown`.
 * @returns for each rule and person: one finding raised, one for each explanation, one for what is not known, or one
 * that nothing was found
 */
export function flags(inquiry: Inquiry): Finding[] {
  const aid = inquiry.choices.aid ?? 'livingWage';
  const months = countedMonths(inquiry);
  const persons = counted(inquiry);
  return flagRules
    .filter(({ aids }) => aids.includes(aid))
    .flatMap((flag) => {
      const whom = flag.isOfHousehold ? persons : persons.slice(0, 1);
      return whom.flatMap((whose) => findingsOf(inquiry, whose, flag, months));
    });
}

/** One sighting in one month, and what explains it. */
interface Look {
  readonly sighting: Sighting;
  readonly month: YearMonth;
  readonly explanation: Explanation | undefined;
}

function findingsOf(inquiry: Inquiry, whose: Counted, flag: FlagRule, counts: CountedMonths): readonly Finding[] {
  const seen = flag.look(inquiry, whose.person, counts.months);
  const looks = seen.sightings.flatMap((sighting) =>
    sighting.months.map((month): Look => {
      const explanation = explanationOf(inquiry, whose, flag, sighting, seen.sightings, month);
      return { sighting, month, explanation };
    }),
  );
  const open = looks.filter(({ explanation }) => !explanation);
  const raised = open.filter(({ sighting }) => !sighting.unsure);
  const unsure = open.filter(({ sighting }) => sighting.unsure);
  const missing = [...seen.missing, ...counts.missing];
  return [
    ...(raised.length > 0 ? [raisedBy(inquiry, whose, flag, raised, counts, missing)] : []),
    ...reasons.flatMap((reason) => {
      const explained = looks.filter(({ explanation }) => explanation?.reason === reason);
      return explained.length > 0 ? [finding('explained', flag, explained, general[reason])] : [];
    }),
    ...(unsure.length > 0 || (raised.length === 0 && missing.length > 0)
      ? [unknownOf(flag, unsure, missing, counts)]
      : []),
    ...(looks.length === 0 && missing.length === 0 ? [clearOf(flag, seen, counts)] : []),
  ];
}

function raisedBy(
  inquiry: Inquiry,
  whose: Counted,
  flag: FlagRule,
  looks: readonly Look[],
  counts: CountedMonths,
  missing: readonly Missing[],
): Finding {
  const isAsked = whose.declared?.income !== undefined || looks.every(({ sighting }) => sighting.kinds.length === 0);
  const { person } = whose;
  const notAsked: Missing = { why: 'notDeclared', ...whoseIs(inquiry, person), path: whose.unasked };
  const found = finding('raised', flag, looks, flag.words.raised);
  return {
    ...found,
    question: filled(flag.words.question, placesOf(looks)),
    facts: distinct([...found.facts, ...counts.facts]),
    missing: distinct([...missing, ...(isAsked ? [] : [notAsked])]),
  };
}

function finding(state: Finding['state'], flag: FlagRule, looks: readonly Look[], text: FullText): Finding {
  return {
    state,
    rule: flag.rule,
    title: flag.words.title,
    text: filled(text, placesOf(looks)),
    values: valuesOf(looks),
    facts: distinct(looks.flatMap(({ sighting, explanation }) => [...sighting.facts, ...(explanation?.facts ?? [])])),
    missing: [],
  };
}

function unknownOf(
  flag: FlagRule,
  looks: readonly Look[],
  missing: readonly Missing[],
  { months }: CountedMonths,
): Finding {
  const unsure = looks.flatMap(({ sighting }) => sighting.unsure ?? []);
  const values = looks.length > 0 ? valuesOf(looks) : { months: months.join(', ') };
  const places = { months: spansOf(looks.length > 0 ? looks.map(({ month }) => month) : months) };
  return {
    state: 'unknown',
    rule: flag.rule,
    title: flag.words.title,
    text: filled(general.unknown, places),
    question: filled(general.askAgain, places),
    values,
    facts: distinct(looks.flatMap(({ sighting }) => sighting.facts)),
    missing: distinct([...unsure, ...missing]),
  };
}

function clearOf(flag: FlagRule, { looked }: Seen, { months }: CountedMonths): Finding {
  return {
    state: 'clear',
    rule: flag.rule,
    title: flag.words.title,
    text: filled(general.clear, { months: spansOf(months) }),
    values: { months: months.join(', ') },
    facts: distinct(looked),
    missing: [],
  };
}

/** What the places of a text say. */
function placesOf(looks: readonly Look[]): Readonly<Record<string, string | FullText>> {
  return { ...valuesOf(looks), months: spansOf(looks.map(({ month }) => month)) };
}

/** Each fact or missing thing once. */
function distinct<T extends Fact | Missing>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
