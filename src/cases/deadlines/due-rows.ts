import { sql, type RawBuilder } from 'kysely';
import { deadlineKinds, type DeadlineKind } from '../../access/book/book.ts';
import type { CalendarDate } from '../../values/calendar.ts';
import type { EnterpriseNumber } from '../../values/enterprise-number.ts';
import { integrationColumns, type IntegrationQuery, type IntegrationRow } from '../integrations/row.ts';
import type { DeadlineFilter, DeadlineRules } from './deadline.ts';
import { handling } from './rules.ts';

/** A deadline as the statement gives it, with its integration. */
export interface DueRow extends IntegrationRow {
  /** Place of its row in the rule book. */
  readonly rule: number;
  readonly counted_from: string | null;
  readonly due_on: string;
  readonly soon_on: string;
}

/** Whose deadlines: all of a centre, or those of one person in one case, named by one integration. */
export interface Scope {
  readonly centre: EnterpriseNumber;
  readonly file?: string;
}

/**
 * What is to be done, in one statement over integrations, decisions and steps. Dates come from the rows of the rule
 * book that hold on the day that a deadline is counted from.
 */
export async function dueRows(
  query: IntegrationQuery,
  scope: Scope,
  rules: DeadlineRules,
  filter: Partial<DeadlineFilter>,
): Promise<readonly DueRow[]> {
  const { rows } = await sql<DueRow>`
    ${datedDeadlines(scope, rules, filter.kinds)}
    select dated.rule, dated.counted_from, dated.due_on, dated.soon_on, ${columnsOf('integration')}
    from dated join integration on integration.integration_id = dated.integration_id
    where ${isUnhandled} ${chosen(rules.today, filter)}
    order by dated.due_on, dated.kind collate "C", dated.integration_id
    ${filter.limit === undefined ? sql`` : sql`limit ${filter.limit}`}`.execute(query);
  return rows;
}

/** How many of them are overdue in a centre, by kind. */
export async function overdueCounts(
  query: IntegrationQuery,
  centre: EnterpriseNumber,
  rules: DeadlineRules,
): Promise<ReadonlyMap<DeadlineKind, number>> {
  const { rows } = await sql<{ readonly kind: DeadlineKind; readonly count: number }>`
    ${datedDeadlines({ centre }, rules)}
    select dated.kind, count(*)::int as count from dated
    where ${isUnhandled} ${chosen(rules.today, { states: ['overdue'] })}
    group by dated.kind`.execute(query);
  return new Map(rows.map(({ kind, count }) => [kind, count]));
}

/** No step of its integration handles it. */
const isUnhandled = sql`not exists (
  select from step where step.integration_id = dated.integration_id
    and (step.step = any(dated.done) or step.step = 'notNeeded' and step.deadline = any(dated.waived)))`;

/** What is to be done with its days, as the table `dated` of a statement. */
function datedDeadlines(scope: Scope, rules: DeadlineRules, kinds?: readonly DeadlineKind[]): RawBuilder<unknown> {
  return sql`
    with rule as materialized (${ruleTable(rules, kinds)}),
    running as materialized (${running(scope, rules)}),
    due as (
      ${ofInquiries(scope)}
      union all ${ofDecisions(scope, rules.today)}
      union all ${ofReviews(scope, rules)}
      union all ${ofHomeVisits(scope)}
      union all ${ofDebtMediation()}
      union all ${ofLastDays(scope)}
    ),
    dated as (
      select due.*, rule.kind, rule.done, rule.waived,
        case when rule.soon_after is null then due.due_on - ${rules.endingSoonDays}::int
          else least((due.counted_from + make_interval(months => rule.soon_after))::date,
            due.due_on - ${rules.endingSoonDays}::int) end as soon_on
      from due join rule on rule.rule = due.rule
    )`;
}

/** The rows of the rule book as a table, with what handles each kind. */
function ruleTable(
  { rows, codesOf }: DeadlineRules,
  kinds: readonly DeadlineKind[] = deadlineKinds,
): RawBuilder<unknown> {
  const table = rows
    .map((row, rule) => ({
      rule,
      kind: row.kind,
      codes: codesOf(row.concerns),
      aids: row.concerns,
      days: row.days ?? null,
      months: row.months ?? null,
      new_after: row.newAfterMonths ?? null,
      soon_after: row.soonAfterMonths?.value ?? null,
      valid_from: row.validFrom,
      valid_until: row.validUntil ?? null,
      done: handling[row.kind].done,
      waived: handling[row.kind].waivedWith,
    }))
    .filter(({ kind }) => kinds.includes(kind));
  return sql`select * from jsonb_to_recordset(${JSON.stringify(table)}::jsonb) as row(
    rule int, kind text, codes int[], aids text[], days int, months int, new_after int, soon_after int,
    valid_from date, valid_until date, done text[], waived text[])`;
}

/** A rule of this kind for the code of what runs. */
const ruleFor = (kind: DeadlineKind) => sql`rule.kind = ${kind} and running.quality_code = any(rule.codes)`;

/** A rule that holds on a day. */
const holdsOn = (day: RawBuilder<unknown>) =>
  sql`rule.valid_from <= ${day} and (rule.valid_until is null or ${day} <= rule.valid_until)`;

/** The last day of a delay. */
function after(day: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(${day} + make_interval(months => coalesce(rule.months, 0), days => coalesce(rule.days, 0)))::date`;
}

const columnsOf = (table: string) => sql.join(integrationColumns.map((column) => sql.ref(`${table}.${column}`)));

const ofCentre = ({ centre, file }: Scope, table: string) => {
  const column = (name: string) => sql.ref(`${table}.${name}`);
  const person = (name: string) => sql`(select ${sql.ref(name)} from integration where integration_id = ${file}::uuid)`;
  const own = sql`${column('centre')} = ${centre}`;
  return file === undefined
    ? own
    : sql`${own} and ${column('subject')} = ${person('subject')}
        and ${column('case_reference')} = ${person('case_reference')}`;
};

/** It was not closed by anybody: it runs, or its last day went by. */
const untouched = (table: string) => {
  const column = (name: string) => sql.ref(`${table}.${name}`);
  return sql`(${column('state')} = 'active' or ${column('state')} in ('ending', 'ended')
    and (${column('ended_at')} is null
      or (${column('ended_at')} at time zone 'Europe/Brussels')::date > ${column('end_date')}))`;
};

/** A decision that only mentions somebody decides nothing. */
const isDecided = (id: RawBuilder<unknown>) =>
  sql`exists (
    select from decision_person
    where decision_person.integration_id = ${id} and decision_person.effect in ('newCode', 'ended'))`;

/** Codes under which somebody waits for a decision. */
const inquiryCodes = ({ rows, codesOf }: DeadlineRules) =>
  rows.filter(({ kind }) => kind === 'decision').flatMap(({ concerns }) => codesOf(concerns));

/**
 * Integrations that nobody has decided on, ended or replaced. One that ends with an applicant's and is over waits for
 * nobody once that one is over too. A member of a household waits for a decision of his or her own (`waits_alone`) when
 * the applicant does not wait for one: nobody else's deadline tells of that member.
 */
function running(scope: Scope, rules: DeadlineRules): RawBuilder<unknown> {
  const { today } = rules;
  const codes = inquiryCodes(rules);
  return sql`
    select one.integration_id, one.subject, one.quality_code, one.application_date, one.start_date, one.end_date,
      one.applicant_integration_id, one.reviewed_on, one.end_date < ${today}::date as is_over, own.waits_alone
    from integration as one
      cross join lateral (
        select one.quality_code = any(${codes}::int[]) and exists (
          select from integration as head
          where head.integration_id = one.applicant_integration_id
            and (head.quality_code <> all(${codes}::int[]) or ${isDecided(sql`head.integration_id`)})) as waits_alone
      ) as own
    where ${ofCentre(scope, 'one')} and ${untouched('one')}
      and not ${isDecided(sql`one.integration_id`)}
      and (one.end_date >= ${today}::date or one.applicant_integration_id is null or own.waits_alone or exists (
        select from integration as applicant
        where applicant.integration_id = one.applicant_integration_id
          and applicant.state = 'active' and applicant.end_date >= ${today}::date))`;
}

/** A later integration of the same person at the same centre. */
const later = ({ centre }: Scope, condition: RawBuilder<unknown>) => sql`exists (
  select from integration as newer
  where newer.centre = ${centre} and newer.subject = running.subject
    and newer.integration_id > running.integration_id and newer.state <> 'failed' and ${condition})`;

/**
 * Applications without a decision. What is about the application is the applicant's, unless a member of the household
 * waits alone.
 */
function ofInquiries(scope: Scope): RawBuilder<unknown> {
  const ownLater = sql`newer.quality_code = running.quality_code
    and (newer.applicant_integration_id is null or running.applicant_integration_id is not null)`;
  return sql`
    select running.integration_id, rule.rule,
      case rule.kind when 'inquiryEnd' then null else running.application_date end as counted_from,
      case rule.kind when 'inquiryEnd' then running.end_date else ${after(sql`running.application_date`)} end as due_on
    from running join rule
      on rule.kind in ('decision', 'forwarding', 'inquiryEnd') and running.quality_code = any(rule.codes)
      and ${holdsOn(sql`running.application_date`)}
    where (running.applicant_integration_id is null or running.waits_alone
        or rule.kind = 'inquiryEnd' and not running.is_over)
      and (rule.kind <> 'forwarding' or exists (
        select from step
        where step.integration_id = running.integration_id and step.step = 'incompetenceFound'))
      and not ${later(scope, ownLater)}`;
}

/** What follows from a decision, for the applicant. */
function ofDecisions(scope: Scope, today: CalendarDate): RawBuilder<unknown> {
  const granted = sql`decided.outcome = 'granted' and exists (
    select from decision_next
    where decision_next.decision_id = decided.decision_id
      and decision_next.integration_id = decided.integration_id and decision_next.aid = any(decided.aids))`;
  const ended = sql`exists (
    select from decision_person join integration as former
      on former.integration_id = any(decision_person.integration_id || decision_person.replaces)
    where decision_person.decision_id = decided.decision_id
      and decision_person.integration_id = decided.integration_id and former.quality_code = any(decided.codes))`;
  const same = sql`aid.centre = ${scope.centre} and aid.subject = decided.subject
    and aid.quality_code = any(decided.codes)`;
  return sql`
    select decided.integration_id, decided.rule, decided.decided_on as counted_from, decided.due_on
    from (
      select decision.decision_id, decision.integration_id, decision.decided_on, decision.outcome, decision.start_date,
        integration.subject, integration.quality_code, rule.rule, rule.kind, rule.codes, rule.aids, rule.new_after, ${after(sql`decision.decided_on`)} as due_on
      from decision
        join integration on integration.integration_id = decision.integration_id
        join rule on rule.kind in ('notification', 'payment', 'a036', 'individualProject')
          and ${holdsOn(sql`decision.decided_on`)}
        left join (
          select step.integration_id, array_agg(step.step) as steps
          from decision join step on step.integration_id = decision.integration_id
          where decision.centre = ${scope.centre}
          group by step.integration_id
        ) as taken on taken.integration_id = decision.integration_id
      where decision.centre = ${scope.centre} and ${ofCentre(scope, 'integration')}
        and (taken.steps is null or not taken.steps && rule.done)
      offset 0
    ) as decided
    where case decided.kind
      when 'notification' then decided.quality_code = any(decided.codes)
      when 'payment' then ${granted}
      when 'a036' then ${granted} or decided.outcome <> 'refused' and ${ended}
      when 'individualProject' then ${granted}
        and not exists (
          select from integration as aid
          where ${same} and aid.state <> 'failed' and aid.start_date < decided.start_date
            and least(aid.end_date, (aid.ended_at at time zone 'Europe/Brussels')::date)
              >= (decided.start_date - make_interval(months => coalesce(decided.new_after, 0)))::date)
        and (
          exists (
            select from integration as aid
            where ${same} and aid.state in ('registering', 'active') and aid.end_date >= ${today}::date)
          or exists (
            select from decision_person
            where decision_person.decision_id = decided.decision_id
              and decision_person.integration_id = decided.integration_id and decision_person.state = 'pending'))
      end`;
}

/**
 * Aid, and members of the household, by code: reviewed every year and before the last day. What is under review waits
 * for the decision on that review, a member of the household only while that review runs; what is over, for a review, a new application or the same code again.
 */
function ofReviews(scope: Scope, rules: DeadlineRules): RawBuilder<unknown> {
  const inquiries = inquiryCodes(rules);
  const isWaived = sql`exists (
    select from step where step.integration_id = review.integration_id
      and (step.step = 'forwarded' or step.step = 'notNeeded' and step.deadline = 'decision'))`;
  const again = sql`(newer.quality_code = running.quality_code and newer.end_date > running.end_date
    or newer.end_date >= running.end_date and (${untouched('newer')} or ${isDecided(sql`newer.integration_id`)})
      and newer.quality_code = any(${inquiries}::int[]))`;
  return sql`
    select running.integration_id, rule.rule, begun.day as counted_from,
      least(${after(sql`begun.day`)}, running.end_date) as due_on
    from running
      join rule on ${ruleFor('review')}
      cross join lateral (
        select greatest(running.start_date, max(decision.decided_on)) as day
        from integration as review join decision on decision.integration_id = review.integration_id
        where review.previous_integration_id = running.integration_id and review.review_reason is not null
      ) as begun
    where ${holdsOn(sql`begun.day`)}
      and not exists (
        select from integration as review
        where review.previous_integration_id
            = any(array[running.integration_id, running.applicant_integration_id])
          and review.review_reason is not null and not ${isDecided(sql`review.integration_id`)}
          and (review.state = 'registering' or ${untouched('review')}) and not ${isWaived}
          and (review.applicant_integration_id is null or review.end_date >= ${rules.today}::date))
      and not exists (
        select from integration as review join decision on decision.integration_id = review.integration_id
        where review.previous_integration_id = running.integration_id and review.review_reason is not null
          and (running.is_over or decision.outcome = 'withdrawn' or decision.registered_from is not null))
      and not (running.is_over and ${later(scope, again)})`;
}

/**
 * The yearly visit to somebody who has aid, counted from the last one in these years, or else from the application with
 * which the aid began. Once for a person, whatever aid runs side by side.
 */
function ofHomeVisits({ centre }: Scope): RawBuilder<unknown> {
  return sql`
    select running.integration_id, rule.rule, visit.day as counted_from, ${after(sql`visit.day`)} as due_on
    from running
      join rule on ${ruleFor('homeVisit')}
      cross join lateral (
        select max(step.done_on) as day
        from integration as visited join step on step.integration_id = visited.integration_id
        where visited.centre = ${centre} and visited.subject = running.subject
          and (step.step = 'homeVisitMade' or step.step = 'notNeeded' and step.deadline = 'homeVisit')
      ) as last
      cross join lateral (
        with recursive chain as (
          select running.application_date as day, one.previous_integration_id as before
          from integration as one
          where one.integration_id = running.integration_id
            and (last.day is null or last.day < running.application_date)
          union all
          select former.application_date, former.previous_integration_id
          from chain join integration as former on former.integration_id = chain.before
        )
        select greatest(last.day, min(chain.day)) as day from chain
      ) as visit
    where ${holdsOn(sql`visit.day`)} and running.applicant_integration_id is null and not running.is_over
      and not exists (
        select from running as other
        where other.subject = running.subject and other.integration_id < running.integration_id
          and other.applicant_integration_id is null and not other.is_over
          and other.quality_code = any(rule.codes))`;
}

/** Debt mediation, reviewed every year while it runs. */
function ofDebtMediation(): RawBuilder<unknown> {
  return sql`
    select running.integration_id, rule.rule, begun.day as counted_from, ${after(sql`begun.day`)} as due_on
    from running
      join rule on ${ruleFor('debtMediationReview')}
      cross join lateral (
        select greatest(running.start_date, running.reviewed_on, max(step.done_on)) as day
        from step
        where step.integration_id = running.integration_id
          and step.step = 'notNeeded' and step.deadline = 'debtMediationReview'
      ) as begun
    where ${holdsOn(sql`begun.day`)} and not running.is_over and ${after(sql`begun.day`)} <= running.end_date`;
}

/** The last day of what ends without a decision: debt mediation, inquiries on maintenance debtors. */
function ofLastDays(scope: Scope): RawBuilder<unknown> {
  const again = sql`newer.quality_code = running.quality_code and newer.end_date > running.end_date`;
  return sql`
    select running.integration_id, rule.rule, null::date as counted_from, running.end_date as due_on
    from running join rule
      on rule.kind in ('periodEnd', 'maintenanceInquiryEnd') and running.quality_code = any(rule.codes)
      and ${holdsOn(sql`running.start_date`)}
    where not (running.is_over and ${later(scope, again)})`;
}

/** What the caller asks to see beside the kinds, and where the page begins. */
function chosen(today: CalendarDate, filter: Partial<DeadlineFilter>): RawBuilder<unknown> {
  const { states, dueUntil, after: place } = filter;
  const day = sql`${today}::date`;
  const conditionOf = {
    overdue: sql`dated.due_on < ${day}`,
    dueSoon: sql`dated.due_on >= ${day} and dated.soon_on <= ${day}`,
    open: sql`dated.due_on >= ${day} and dated.soon_on > ${day}`,
  };
  const conditions = [
    ...(states
      ? [
          states.length === 0
            ? sql`false`
            : sql.join(
                states.map((state) => sql`(${conditionOf[state]})`),
                sql` or `,
              ),
        ]
      : []),
    ...(dueUntil === undefined ? [] : [sql`dated.due_on <= ${dueUntil}::date`]),
    ...(place
      ? [
          sql`(dated.due_on, dated.kind collate "C", dated.integration_id)
            > (${place.dueOn}::date, ${place.kind}, ${place.integrationId}::uuid)`,
        ]
      : []),
  ];
  return sql.join(
    conditions.map((condition) => sql`and (${condition})`),
    sql` `,
  );
}
