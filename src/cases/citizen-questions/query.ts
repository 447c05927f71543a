import type { Asked } from '../../access/asked.ts';
import type { Door } from '../../access/door.ts';
import type { CalendarDate } from '../../values/calendar.ts';
import type { AnswerPlace } from '../answer-place.ts';
import type { Integration } from '../integrations/integration.ts';
import { visiblePageOf, type VisiblePage } from '../visible-page.ts';
import { noFigures, type CitizenCounts, type CitizenFigures } from './figures.ts';
import type { CitizenQuestion, QuestionState, QuestionStore } from './question.ts';

/** Ports of the officer's side. */
export interface OfficerPorts {
  readonly door: Door<Integration>;
  readonly questions: QuestionStore;
  readonly citizenCounts: CitizenCounts;
}

export interface QuestionQuery {
  readonly states: readonly QuestionState[];
  readonly after?: AnswerPlace | undefined;
  readonly pageSize: number;
}

/** Questions of a centre. */
export interface QuestionPage extends VisiblePage<CitizenQuestion, AnswerPlace> {
  readonly today: CalendarDate;
  readonly figures: CitizenFigures;
}

/**
 * Lists what citizens ask the caller's centre, what is overdue first. Questions of persons near the officer are left out;
 * the figures have them too.
 * @throws Problem
 */
export function queryCitizenQuestions(ports: OfficerPorts, asked: Asked<QuestionQuery>): Promise<QuestionPage> {
  const { centre } = asked.caller;
  return ports.door.perform('queryCitizenQuestions', asked, {
    find: (look) => look.lists(),
    carryOut: async (maySee, { today }, { states, after, pageSize }) => {
      const page = await visiblePageOf({ after, pageSize }, maySee, { ssinOf, placeOf }, (part) =>
        ports.questions.list(centre, { states, today, ...part }),
      );
      const figures = (await ports.citizenCounts.figures(today, [centre])).get(centre) ?? noFigures;
      return {
        outcome: page.items.length > 0 ? 'answered' : 'noData',
        shown: page.items.map(ssinOf),
        result: { ...page, today, figures },
      };
    },
  });
}

const ssinOf = ({ ssin }: CitizenQuestion) => ssin;
const placeOf = ({ answer, dueOn, questionId: id }: CitizenQuestion): AnswerPlace => ({
  isAnswered: answer !== undefined,
  dueOn,
  id,
});
