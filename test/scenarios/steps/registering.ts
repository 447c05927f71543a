import { person, replacedNumber, type CastMember } from '../cast.ts';
import { step } from '../step.ts';

const register = '/integrations';

/** A card of another life of the simulator: valid, but of somebody else. */
const anotherCard = (name: string) =>
  [person('Nele Vermeersch'), person('Luc Vermeersch')].find(({ ssin }) => ssin !== person(name).ssin)
    ?.identityCardNumber;

const proofs = {
  wrongFamilyName: ({ givenName, birthDate }: CastMember) => ({ familyName: 'Peeters', givenName, birthDate }),
  wrongGivenName: ({ familyName, birthDate }: CastMember) => ({ familyName, givenName: 'Bertrand', birthDate }),
  wrongBirthDate: ({ familyName, givenName }: CastMember) => ({ familyName, givenName, birthDate: '1970-01-02' }),
  ownCard: ({ identityCardNumber }: CastMember) => ({ identityCardNumber }),
  impossibleCard: () => ({ identityCardNumber: '590000000111' }),
  nothing: () => ({}),
  halfName: ({ familyName }: CastMember) => ({ familyName }),
};

const wrongNumbers = {
  replaced: () => replacedNumber,
  unknown: () => withCheckDigits('806101234'),
  checkDigits: () => '94641220614',
  letters: () => 'ABCDEFGHIJK',
};

function withCheckDigits(radix: string): string {
  return radix + String(97 - (Number(radix) % 97)).padStart(2, '0');
}

/** A person is integrated, is told, and the integration ends. */
export const registering = [
  step(
    { nl: '{name} {name} integreert onder code {code}', fr: '{name} intègre {name} sous le code {code}' },
    async (scene, actor, name, qualityCode) => {
      await scene.register(actor, name, { qualityCode });
    },
  ),
  step(
    {
      nl: '{name} {name} integreert onder code {code} voor een aanvraag van {date}',
      fr: '{name} intègre {name} sous le code {code} pour une demande du {date}',
    },
    async (scene, actor, name, qualityCode, applicationDate) => {
      await scene.register(actor, name, { qualityCode, applicationDate });
    },
  ),
  step(
    {
      nl: '{name} {name} integreert onder code {code} zonder [hem|haar] te informeren',
      fr: '{name} intègre {name} sous le code {code} sans l’informer',
    },
    async (scene, actor, name, qualityCode) => {
      await scene.register(actor, name, { qualityCode, informedOn: undefined });
    },
  ),
  step(
    {
      nl: '{name} {name} integreert onder code {code} en zegt dat [hij|zij] op {date} geïnformeerd is',
      fr: '{name} intègre {name} sous le code {code} en disant l’avoir informé[|e] le {date}',
    },
    async (scene, actor, name, qualityCode, informedOn) => {
      await scene.register(actor, name, { qualityCode, informedOn });
    },
  ),
  step(
    { nl: '{name} {name} integreert met als bewijs {proof}', fr: '{name} intègre {name} avec comme preuve {proof}' },
    async (scene, actor, name, proof) => {
      const proofOfIdentity =
        proof === 'otherCard' ? { identityCardNumber: anotherCard(name) } : proofs[proof](person(name));
      await scene.ask(actor, register, scene.registration(name, { proofOfIdentity }));
    },
  ),
  step(
    { nl: '{name} {wrongNumber} probeert te integreren', fr: '{name} tente d’intégrer {wrongNumber}' },
    async (scene, actor, wrongNumber) => {
      const ssin = wrongNumbers[wrongNumber]();
      await scene.ask(actor, register, scene.registration('Chiara Benedetti', { ssin }));
    },
  ),
  step(
    { nl: '{name} {name} integreert zonder dossiernummer', fr: '{name} intègre {name} sans numéro de dossier' },
    async (scene, actor, name) => {
      await scene.ask(actor, register, scene.registration(name, { caseReference: ' ' }));
    },
  ),
  step(
    {
      nl: '{name} en {name} {name} tegelijk integreren onder code {code}',
      fr: '{name} et {name} intègrent {name} en même temps sous le code {code}',
    },
    async (scene, one, other, name, qualityCode) => {
      const body = scene.registration(name, { qualityCode });
      await scene.askAtOnce([one, other].map((actor) => ({ name: actor, path: register, body })));
    },
  ),
  step(
    {
      nl: '{name} noteert dat {name} op {date} {way} geïnformeerd is',
      fr: '{name} note que {name} a été informé[|e] le {date} {way}',
    },
    async (scene, actor, name, informedOn, way) => {
      await scene.ask(actor, `${await scene.pathTo(actor, name)}/informed`, { informedOn, informedWay: way });
    },
  ),
  step(
    {
      nl: '{name} de integratie van {name} beëindigt: {text}',
      fr: '{name} met fin à l’intégration [de |d’]{name} : {text}',
    },
    async (scene, actor, name, reason) => {
      await scene.ask(actor, `${await scene.pathTo(actor, name)}/end`, { reason });
    },
  ),
];
