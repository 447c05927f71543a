import { z } from 'zod';
import usersFile from './users.json' with { type: 'json' };

/** The scopes of the social inquiry API, in the order in which a token lists them. */
export const apiScopes = [
  'scope:pcsw:socialInquiry:integrate',
  'scope:pcsw:socialInquiry:consult',
  'scope:pcsw:socialInquiry:audit',
  'scope:pcsw:socialInquiry:inspect',
  'scope:pcsw:socialInquiry:citizen',
] as const;

export const languages = ['nl', 'fr', 'de', 'en'] as const;
export type Language = (typeof languages)[number];

const organizationSchema = z.object({
  enterpriseNumber: z.string().regex(/^\d{10}$/),
  name: z.record(z.enum(languages), z.string()),
});

const userSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string(),
  role: z.enum([
    'socialWorker',
    'teamLead',
    'dataProtectionOfficer',
    'securityOfficer',
    'inspector',
    'softwareIntegration',
    'citizen',
  ]),
  /**
   * The user's own number; software has none. Tokens carry a keyed hash of it, those of a citizen the number itself.
   */
  ssin: z
    .string()
    .regex(/^\d{11}$/)
    .optional(),
  /** Absent for a citizen, who works for nobody here. */
  enterpriseNumber: z
    .string()
    .regex(/^\d{10}$/)
    .optional(),
  scopes: z.array(z.enum(apiScopes)),
  language: z.enum(languages),
});

/** Somebody invented who can sign in; the same id is also a client for the client credentials grant. */
export type SandboxUser = z.infer<typeof userSchema>;
export type Role = SandboxUser['role'];

/** Everybody who can sign in, in the order in which the login page offers them. */
export const sandboxUsers: readonly SandboxUser[] = z.array(userSchema).parse(usersFile.users);

/** Those behind whom there is a person: software does not sign in in a browser. */
export const persons: readonly SandboxUser[] = sandboxUsers.filter(({ ssin }) => ssin !== undefined);

const organizationNames = new Map(
  z
    .array(organizationSchema)
    .parse(usersFile.organizations)
    .map((organization) => [organization.enterpriseNumber, organization.name]),
);

/** The user with this id, or undefined. */
export function findUser(id: string | undefined): SandboxUser | undefined {
  return sandboxUsers.find((user) => user.id === id);
}

/**
 * The name of the centre or service a user works for; its enterprise number when the data files do not name it, nothing
 * for a citizen.
 */
export function organizationName(user: SandboxUser, language: Language): string {
  if (user.enterpriseNumber === undefined) return '';
  return organizationNames.get(user.enterpriseNumber)?.[language] ?? user.enterpriseNumber;
}
