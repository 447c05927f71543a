import type { Derivation } from './derivation.ts';

const employmentOffice = 18;
const unemployed = 1;
const jobSeeker = 4;

/** A right at the employment office, and a registration as a job seeker, of which the regional services tell that office. */
export const fromUnemployment: Derivation = {
  sectors: [employmentOffice],
  entries: ({ unemployment, jobSeeker: { services } }) => [
    ...(unemployment?.rights ?? []).map(({ since, until }) => ({
      sector: employmentOffice,
      qualityCode: unemployed,
      since,
      until,
    })),
    ...services
      .flatMap(({ inscriptions }) => inscriptions)
      .map(({ since, until }) => ({
        sector: employmentOffice,
        qualityCode: jobSeeker,
        // A moment without its time of day.
        since: since.slice(0, since.lastIndexOf(' ')),
        until,
      })),
  ],
};
