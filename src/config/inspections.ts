import { z } from 'zod';
import { isEnterpriseNumber } from '../values/enterprise-number.ts';
import { converted, setting, wholeNumber } from './setting.ts';

const organizations = converted(
  {
    shape: z.string().refine((text) => text === '' || text.split(',').every(isEnterpriseNumber)),
    write: 'enterprise numbers with commas between them',
  },
  (text): ReadonlySet<string> => new Set(text.split(',').filter((number) => number !== '')),
);

/** Who inspects the centres, and within what bounds. */
export const inspectionSettings = {
  supervisors: setting('SUPERVISORS', organizations, {
    preset: '',
    meaning:
      'enterprise numbers of the organizations whose inspectors may see figures of the centres and, under a mandate, files; without any there is no inspection',
  }),
  days: setting('INSPECTION_DAYS', wholeNumber(1, 366), {
    preset: '30',
    meaning: 'days for which the files of a sample can be opened, the day of the drawing included',
  }),
  mostFiles: setting('INSPECTION_FILES', wholeNumber(1, 500), {
    preset: '50',
    meaning: 'files of a sample at most',
  }),
  smallestFigure: setting('INSPECTION_SMALLEST_FIGURE', wholeNumber(1, 100), {
    preset: '5',
    meaning: 'the smallest figure that inspectors see as it is; of a smaller one they see only that it is smaller',
  }),
};
