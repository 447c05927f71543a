import type { Choices } from '../../src/assessment/choices.ts';
import type { Declared, DeclaredMember } from '../../src/assessment/declared.ts';

/** Somebody of the household as the applicant declares. */
export type ToldMember = Pick<DeclaredMember, 'relation' | 'birthDate'> & { readonly name: string };

/** What somebody declares about himself or herself. */
export type Told = Omit<Declared, 'household'>;

/** Means that the centre does not count, and why. */
interface Waiver {
  readonly name: string;
  readonly motivation: string;
}

/** What the social worker of a scenario has collected about an applicant: an assessment is made of it. */
export class CollectedInquiry {
  /** Dossiers that the gateway keeps, by the name of the person. */
  readonly dossiers = new Map<string, string>();
  readonly #told = new Map<string, Told>();
  #household: readonly ToldMember[] | undefined;
  #choices: Choices = {};
  #waivers: readonly Waiver[] = [];

  /** What somebody says beside what the person said before; the same again takes its place. */
  declare(name: string, told: Told): void {
    this.#told.set(name, { ...this.#told.get(name), ...told });
  }

  /** With whom the applicant says to live. */
  declareHousehold(household: readonly ToldMember[]): void {
    this.#household = household;
  }

  choose(choices: Choices): void {
    this.#choices = { ...this.#choices, ...choices };
  }

  waive(waiver: Waiver): void {
    this.#waivers = [...this.#waivers, waiver];
  }

  /**
   * What the applicant declares, with the household and its means; undefined when nobody asked yet.
   * @param integrations ids of those of the file, by name
   */
  declaredBy(applicant: string, integrations: ReadonlyMap<string, string>): Declared | undefined {
    const told = this.#told.get(applicant);
    if (!told && !this.#household) return undefined;
    const household = this.#household?.map((member): DeclaredMember => {
      const integrationId = integrations.get(member.name);
      const { income, property, savings } = this.#told.get(member.name) ?? {};
      return { ...member, income, property, savings, integrationId };
    });
    return { ...told, ...(household ? { household } : {}) };
  }

  /** What the social worker settled. @throws Error when somebody of whom the means are waived is not declared */
  get choices(): Choices {
    const notCounted = this.#waivers.map(({ name, motivation }) => {
      const member = this.#household?.findIndex((one) => one.name === name) ?? -1;
      if (member < 0) throw new Error(`nobody declares to live with ${name}`);
      return { member, motivation };
    });
    return { ...this.#choices, ...(notCounted.length > 0 ? { notCounted } : {}) };
  }
}
