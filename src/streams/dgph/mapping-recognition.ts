import type { CodedValue } from '../../values/code-list.ts';
import { codedWith } from '../../stream-kit/source-texts.ts';
import { booleanOf, dateOf, decimalOf, integerOf, textOf } from '../../values/xsd-values.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import { codeLists } from './codes.ts';
import type { AdultReply, ChildReply, HandicapRecognitionReply } from './reply-recognition.ts';
import type { AdultResult, ChildResult, HandicapConditions, HandicapRecognition } from './schema-recognition.ts';

export function toRecognition(recognition: HandicapRecognitionReply, source: CodedValue): HandicapRecognition {
  const { recognitionStatus: status, handicapRecognitionDetails: details } = recognition;
  return withoutAbsent({
    source,
    decisionDate: dateOf(status?.dateOfDecision),
    startDate: dateOf(status?.startDateRecognition),
    endDate: dateOf(status?.endDateRecognition),
    legislation: codedWith(undefined, recognition.legislation),
    decisionStatus: textOf(recognition.decisionStatus),
    conditions: details && toConditions(details),
    adult: recognition.resultRecognitionAdult && toAdult(recognition.resultRecognitionAdult),
    child: recognition.resultRecognitionChild && toChild(recognition.resultRecognitionChild),
  });
}

function toConditions(
  details: NonNullable<HandicapRecognitionReply['handicapRecognitionDetails']>,
): HandicapConditions {
  return withoutAbsent({
    hasLowerLimbDisability: booleanOf(details.lowerLimbs50p),
    isCompletelyBlind: booleanOf(details.fullBlindness),
    hasAmputatedUpperLimbs: booleanOf(details.upperLimbsAmputated),
    hasParalyzedUpperLimbs: booleanOf(details.upperLimbsParalyzed),
  });
}

function toAdult({
  diminuationIndependence: autonomy,
  diminuationEarnings: earnings,
  unsuitability,
}: AdultReply): AdultResult {
  return withoutAbsent({
    mobility: pointsOf(autonomy?.mobility, 3),
    nourishment: pointsOf(autonomy?.nourishment, 3),
    hygiene: pointsOf(autonomy?.hygiene, 3),
    household: pointsOf(autonomy?.household, 3),
    supervision: pointsOf(autonomy?.supervision, 3),
    socialSkills: pointsOf(autonomy?.socialSkills, 3),
    totalPoints: pointsOf(autonomy?.totalPoints, 18),
    hasReducedEarningCapacity: booleanOf(earnings),
    mentalUnsuitabilityPercentage: percentageOf(unsuitability?.mentalUnsuitability),
    physicalUnsuitabilityPercentage: percentageOf(unsuitability?.physicalUnsuitability),
  });
}

function toChild(child: ChildReply): ChildResult {
  return withoutAbsent({
    firstPillarPoints: pointsOf(child.pillars?.pillar1, 6),
    secondPillarPoints: pointsOf(child.pillars?.pillar2, 12),
    thirdPillarPoints: pointsOf(child.pillars?.pillar3, 18),
    totalPoints: pointsOf(child.pillars?.pillarsTotal, 36),
    isUnableToFollowCourses: booleanOf(child.inabilityFollowCourse),
    isUnableToWork: booleanOf(child.inabilityToWork),
    disability: codedWith(codeLists.childDisabilityCodes, child.disabilityCode),
    autonomy: codedWith(codeLists.childAutonomyScores, child.independencyScore),
    hasListedPathology: booleanOf(child.childPathology),
    isBiiReady: booleanOf(child.biiReady),
  });
}

/** Points on a scale; what lies outside of it says nothing. */
function pointsOf(value: string | undefined, most: number): number | undefined {
  const points = integerOf(value);
  return points !== undefined && points >= 0 && points <= most ? points : undefined;
}

/** A decimal from 0 to 100, exact as text. */
function percentageOf(value: string | undefined): string | undefined {
  const text = decimalOf(value);
  return text !== undefined && Number(text) <= 100 ? text : undefined;
}
