import { fictiveEnterpriseNumber, nossNumber, withTwelveDigitCheck } from './numbers.ts';
import type { Employment, EmploymentSeries } from './schema-employment.ts';

/**
 * Writes out a series: one employment per employer, newest first, dates relative to today, so that the last job always
 * began a day ago.
 */
export function employmentsOf(series: EmploymentSeries): readonly Employment[] {
  return Array.from({ length: series.count }, (_, index) => employmentOf(series, index));
}

function employmentOf(series: EmploymentSeries, index: number): Employment {
  const { names, serial, workerType, jointCommittee, pay, everyDays, lastsDays } = series;
  const startedDaysAgo = 1 + index * everyDays;
  const endedDaysAgo = startedDaysAgo - lastsDays + 1;
  const hasEnded = endedDaysAgo > 0;
  const first = names.first[index % names.first.length] ?? '';
  const second = names.second[Math.floor(index / names.first.length) % names.second.length] ?? '';
  return {
    employer: {
      name: `${first} ${second}`,
      enterpriseNumber: fictiveEnterpriseNumber(serial + index),
      nossRegistrationNumber: nossNumber(serial + index),
      address: {
        street: series.street,
        houseNumber: String(1 + 2 * index),
        zipCode: series.zipCode,
        city: series.city,
        country: '150',
      },
    },
    workerType,
    start: `-${startedDaysAgo} days`,
    ...(hasEnded ? { end: `-${endedDaysAgo} days` } : {}),
    ...(jointCommittee === undefined ? {} : { jointCommittee }),
    ...(pay === undefined ? {} : { pay }),
    lastAction: hasEnded ? 'out' : 'in',
    canceled: false,
    dimonaPeriodId: withTwelveDigitCheck(`26${String(serial + index).padStart(8, '0')}`),
    created: `-${startedDaysAgo + 1} days 08:00`,
    updated: `-${hasEnded ? endedDaysAgo : startedDaysAgo} days 18:00`,
  };
}
