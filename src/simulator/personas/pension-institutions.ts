/** An institution that pays pensions; all of them are invented, and so are their numbers. */
export interface PensionInstitution {
  readonly enterpriseNumber: string | undefined;
  /** Number in the register. */
  readonly registration: number;
  /** Dutch, French, German. */
  readonly name: readonly [nl: string, fr: string, de: string];
}

/** The institutions of the lives, by short name. */
export const institutions: Readonly<Record<string, PensionInstitution>> = {
  federal: {
    enterpriseNumber: '1999090024',
    registration: 101,
    name: ['FEDERALE PENSIOENDIENST', 'SERVICE FEDERAL DES PENSIONS', 'FÖDERALER PENSIONSDIENST'],
  },
  selfEmployed: {
    enterpriseNumber: '1999090123',
    registration: 102,
    name: ['PENSIOENEN ZELFSTANDIGEN', 'PENSIONS DES INDEPENDANTS', 'RENTEN DER SELBSTSTÄNDIGEN'],
  },
  welfareSector: {
    enterpriseNumber: '1999090222',
    registration: 20417,
    name: ['PENSIOENFONDS SOCIALE SECTOR', 'FONDS DE PENSION SECTEUR SOCIAL', 'PENSIONSFONDS SOZIALSEKTOR'],
  },
  oldTower: {
    enterpriseNumber: '1999090321',
    registration: 30552,
    name: ['VERZEKERINGEN DE OUDE TOREN', 'ASSURANCES LA VIEILLE TOUR', 'VERSICHERUNGEN ALTER TURM'],
  },
  /** Abroad: no enterprise number. */
  turkishFund: {
    enterpriseNumber: undefined,
    registration: 40062,
    name: ['TURKSE SOCIALE ZEKERHEID', 'SECURITE SOCIALE TURQUE', 'TÜRKISCHE SOZIALVERSICHERUNG'],
  },
  alliance: {
    enterpriseNumber: undefined,
    registration: 40901,
    name: ['PENSIOENREGELING ALLIANTIE', 'REGIME DE PENSION ALLIANCE', 'VERSORGUNGSSYSTEM ALLIANZ'],
  },
};
