import { z } from 'zod';
import { calendarDate } from '../../values/calendar.ts';
import { codedValue } from '../../values/code-list.ts';

const score = z.int().min(0).max(3).optional();
const percentage = z
  .string()
  .regex(/^\d{1,3}(\.\d+)?$/)
  .optional();

const adult = z
  .object({
    mobility: score.describe('Getting about, 0 to 3 points of lost autonomy.'),
    nourishment: score.describe('Preparing food and eating, 0 to 3.'),
    hygiene: score.describe('Personal hygiene and dressing, 0 to 3.'),
    household: score.describe('Housekeeping, 0 to 3.'),
    supervision: score.describe('Living without supervision, 0 to 3.'),
    socialSkills: score.describe('Communication and social contact, 0 to 3.'),
    totalPoints: z.int().min(0).max(18).optional().describe('Points of the six together, as the source gives them.'),
    hasReducedEarningCapacity: z.boolean().optional().describe('True when the capacity to earn is reduced to a third.'),
    mentalUnsuitabilityPercentage: percentage.describe('Mental unsuitability, percent as text.'),
    physicalUnsuitabilityPercentage: percentage.describe('Physical unsuitability, percent as text.'),
  })
  .meta({ id: 'AdultHandicapResult', description: 'Result for an adult: lost autonomy by six criteria.' });
export type AdultResult = z.infer<typeof adult>;

const child = z
  .object({
    firstPillarPoints: z.int().min(0).max(6).optional().describe('Consequences for body and mind, 0 to 6.'),
    secondPillarPoints: z
      .int()
      .min(0)
      .max(12)
      .optional()
      .describe('Consequences for activity and participation, 0 to 12.'),
    thirdPillarPoints: z.int().min(0).max(18).optional().describe('Consequences for the family, 0 to 18.'),
    totalPoints: z.int().min(0).max(36).optional().describe('The three pillars together, as the source gives them.'),
    isUnableToFollowCourses: z.boolean().optional().describe('True when the child cannot follow lessons.'),
    isUnableToWork: z.boolean().optional().describe('True when the young person cannot work.'),
    disability: codedValue.optional().describe('Degree from before the pillars; code list `childDisabilityCodes`.'),
    autonomy: codedValue.optional().describe('Points from before the pillars; code list `childAutonomyScores`.'),
    hasListedPathology: z
      .boolean()
      .optional()
      .describe('`childPathology` as the source gives it: a condition of the list of pathologies of children.'),
    isBiiReady: z
      .boolean()
      .optional()
      .describe(
        'The flag `biiReady` of Brussels, Wallonia and the German-speaking Community; its meaning is not public.',
      ),
  })
  .meta({ id: 'ChildHandicapResult', description: 'Result for a child: points of the three pillars.' });
export type ChildResult = z.infer<typeof child>;

const conditions = z
  .object({
    hasLowerLimbDisability: z.boolean().optional().describe('Half or more of the lower limbs.'),
    isCompletelyBlind: z.boolean().optional().describe('Completely blind.'),
    hasAmputatedUpperLimbs: z.boolean().optional().describe('Upper limbs amputated.'),
    hasParalyzedUpperLimbs: z.boolean().optional().describe('Upper limbs paralysed.'),
  })
  .meta({ id: 'HandicapConditions', description: 'Conditions that give rights of their own, such as a parking card.' });
export type HandicapConditions = z.infer<typeof conditions>;

export const recognition = z
  .object({
    source: codedValue.describe('Which authentic source recognized; code list `handicapSources`.'),
    decisionDate: calendarDate.optional().describe('Day of the decision.'),
    startDate: calendarDate.optional().describe('First day of the recognition.'),
    endDate: calendarDate.optional().describe('Last day of the recognition. Absent when it has no end.'),
    legislation: codedValue.optional().describe('Under which legislation; the codes are not public.'),
    decisionStatus: z.string().optional().describe('State of the decision, in the words of the source.'),
    conditions: conditions.optional(),
    adult: adult.optional(),
    child: child.optional(),
  })
  .meta({ id: 'HandicapRecognition', description: 'A decision on a disability and its result.' });
export type HandicapRecognition = z.infer<typeof recognition>;
