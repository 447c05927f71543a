import type { Motivated } from '../alerts/alerts.ts';
import { groupAt, textAt, type Arguments } from '../arguments.ts';
import type { Bank } from '../bank.ts';
import { centreOf } from '../centres.ts';
import { cbssFault, informationCbss, repeatContext, repeatCustomer } from '../soa-elements.ts';
import type { SoapService } from '../soap-service.ts';
import { toXml, type XmlElements } from '../xml.ts';

const namespace = 'http://kszbcss.fgov.be/intf/PcsaAlertReaction/v1';
const service = 'PcsaAlertReaction';
const operation = 'motivateDecision';
/** Assumed: the contract names none. */
const legalContext = 'SOCIAL_INVESTIGATION_OF_PCSA';

/** Codes that the simulated supervisor knows; assumed. */
const knownCodes = ['1', '2', '3', '4', '5', '6', '9'];
/** It says nothing without a comment. */
const otherReason = '9';

type Problem = Exclude<Motivated, 'taken'> | 'unknownCode' | 'commentMissing';

/** What the supervisor says of a motivation that it does not take. Codes and texts are assumed. */
const errors: Readonly<
  Record<Problem, { readonly code: string; readonly texts: readonly [string, string, string, string] }>
> = {
  noSuchAlert: {
    code: 'ALR00001',
    texts: ['Onbekend knipperlicht', 'Clignotant inconnu', 'Unbekanntes Blinklicht', 'Unknown alert'],
  },
  otherForm: {
    code: 'ALR00002',
    texts: [
      'Het formulier hoort niet bij het knipperlicht',
      'Le formulaire n’est pas celui du clignotant',
      'Das Formular gehört nicht zum Blinklicht',
      'The form is not that of the alert',
    ],
  },
  motivatedBefore: {
    code: 'ALR00003',
    texts: [
      'Het knipperlicht kreeg al een andere motivering',
      'Le clignotant a déjà une autre motivation',
      'Das Blinklicht hat bereits eine andere Begründung',
      'The alert has another motivation already',
    ],
  },
  unknownCode: {
    code: 'ALR00004',
    texts: ['Onbekende code', 'Code inconnu', 'Unbekannter Code', 'Unknown code'],
  },
  commentMissing: {
    code: 'ALR00005',
    texts: [
      'Deze code vraagt een toelichting',
      'Ce code demande un commentaire',
      'Dieser Code verlangt eine Erläuterung',
      'This code needs a comment',
    ],
  },
};
const messageLanguages = ['NL', 'FR', 'DE', 'EN'] as const;

/** Takes what centres answer to the alerts of the simulated supervisor. */
export const alertReaction: SoapService = {
  name: service,
  wsdl: 'PcsaAlertReaction/PcsaAlertReactionV1.wsdl',
  path: '/SOA4520/PcsaAlertReaction/v1/notify',
  faultDetail: cbssFault(namespace, 'motivateDecisionFault'),
  operations: {
    [operation]: {
      // Nobody is named in it.
      target: () => ({ service, operation, ssin: undefined }),
      answer(args, bank, fault) {
        const received = bank.clock.now();
        const outcome =
          fault?.kind === 'noResult'
            ? { status: status('NOK', 'MSG00002', 'The supervisor cannot be reached') }
            : judge(args, bank);
        const content = toXml({
          informationCustomer: repeatCustomer(args),
          informationCBSS: informationCbss(received, bank.clock.now()),
          ...repeatContext(args, 'legalContext'),
          motivations: { motivation: motivationsIn(args).map(repeat) },
          ...outcome,
        });
        return [`<intf:motivateDecisionResponse xmlns:intf="${namespace}">${content}</intf:motivateDecisionResponse>`];
      },
    },
  },
};

function judge(args: Arguments, bank: Bank): XmlElements {
  if (textAt(args, 'legalContext') !== legalContext) {
    return { status: status('NOK', 'MSG00013', 'Operation not allowed for the legal context') };
  }
  const centre = centreOf(textAt(args, 'informationCustomer', 'customerIdentification', 'cbeNumber'));
  if (!centre) return { status: status('NOK', 'MSG00014', 'The organization is not a customer of this service') };
  const motivationResponse = motivationsIn(args).map((motivation) => {
    const problem = problemOf(motivation, centre.enterpriseNumber, bank);
    const alertId = textAt(motivation, 'alertId');
    return problem === undefined
      ? { alertId, status: 'OK' }
      : { alertId, status: 'ERROR', error: errorElement(problem) };
  });
  const isTaken = motivationResponse.every((one) => one.status === 'OK');
  return {
    status: isTaken
      ? status('OK', 'MSG00000', 'Treatment successful')
      : status('NOK', 'ALR00000', 'Not all were taken'),
    motivationResponses: { motivationResponse },
  };
}

function problemOf(motivation: Arguments, enterpriseNumber: string, { alerts }: Bank): Problem | undefined {
  const code = textAt(motivation, 'code') ?? '';
  const comment = textAt(motivation, 'comment');
  if (!knownCodes.includes(code)) return 'unknownCode';
  if (code === otherReason && comment === undefined) return 'commentMissing';
  const formNumber = textAt(motivation, 'formNumber') ?? '';
  const motivated = alerts.motivate(enterpriseNumber, textAt(motivation, 'alertId') ?? '', {
    formNumber,
    code,
    comment,
  });
  return motivated === 'taken' ? undefined : motivated;
}

function motivationsIn(args: Arguments): readonly Arguments[] {
  const given = groupAt(args, 'motivations')['motivation'];
  return (Array.isArray(given) ? given : [given]) as readonly Arguments[];
}

function repeat(motivation: Arguments): XmlElements {
  return Object.fromEntries(
    ['alertId', 'formNumber', 'code', 'comment'].map((name) => [name, textAt(motivation, name)]),
  );
}

function status(value: 'OK' | 'NOK', code: string, description: string): XmlElements {
  return { value, code, description };
}

function errorElement(problem: Problem): XmlElements {
  const { code, texts } = errors[problem];
  return { code, message: texts.map((text, index) => ({ $: { lang: messageLanguages[index] }, _: text })) };
}
