/** For what an installation can ask a second person. */
export const secondPersonSubjects = ['decision', 'maintenanceInquiry'] as const;
export type SecondPersonSubject = (typeof secondPersonSubjects)[number];
