import { broken, held, type Check, type Sighting } from '../check.ts';
import { isConsultation } from '../operations.ts';
import { exchangesOf } from '../recording.ts';

/** How libraries and tools name themselves when nobody names the software. */
const nameless =
  /^(node|undici|node-fetch|axios|got|python-requests|python-urllib|aiohttp|httpx|curl|wget|java|jakarta|apache-httpclient|okhttp|go-http-client|ruby|faraday|guzzlehttp|restsharp|microsoft-http|postmanruntime|insomnia|mozilla|libwww-perl|dart)\b/i;

/** What the software sends with its requests, and notes of answers. */
export const requestChecks: readonly Check[] = [
  {
    id: 'puts-no-person-in-an-address',
    what: 'No address has a number or a name of a person.',
    why: 'Addresses stand in logs of servers and proxies, where nobody looks for personal data and nobody removes them.',
    sources: [
      'Regulation (EU) 2016/679, art. 5(1)(f) and 32',
      'README.md, third promise',
      'docs/tutorial.md, 2. Integrate the person',
    ],
    how: 'Path and query of each request have no eleven digits in a row, with or without separators, and no family name of a persona.',
    play: 'Anything.',
    judge: ({ exchanges, familyNames }) => {
      const names = familyNames.filter(({ length }) => length > 3).map((name) => name.toLowerCase());
      return exchanges.map(({ number, url }) => {
        const text = decoded(url);
        const isPersonal = hasNumber(text) || names.some((name) => text.includes(name));
        return isPersonal
          ? broken(`the address of exchange ${number} says who it is about`)
          : held(`exchange ${number}`);
      });
    },
  },
  {
    id: 'names-itself',
    what: '`User-Agent` has the name and the version of the software.',
    why: 'When something is wrong, the centre knows whom to call, and an operator which version does it.',
    sources: ['RFC 9110, 10.1.5', 'sdk/typescript/README.md, Configuration'],
    how: 'The header begins with a name and a version, and the name is not that of a library or a tool.',
    play: 'Anything.',
    judge: ({ exchanges }) =>
      exchanges.map(({ number, userAgent }) =>
        /^[^\s/]+\/\S+/.test(userAgent) && !nameless.test(userAgent)
          ? held(`exchange ${number}`)
          : broken(`exchange ${number} does not say which software sends it`),
      ),
  },
  {
    id: 'keeps-the-trace-id',
    what: 'It notes `BelGov-Trace-Id` of an answer that failed.',
    why: 'By it an operator finds the line of the log and the entry of evidence, without any personal data.',
    sources: ['Belgian REST guide (Belgif), BelGov-Trace-Id', 'docs/tutorial.md, What your software must do'],
    how: 'After a consultation whose last answer is a problem, the result has its trace id in `traceIds`.',
    judge: (recording) =>
      recording.tasks.flatMap((run): readonly Sighting[] => {
        if (run.task.task !== 'consult' || !run.result) return [];
        const last = exchangesOf(recording, run)
          .filter(({ operation }) => isConsultation(operation))
          .at(-1);
        const id = last && last.status >= 400 ? last.headers['belgov-trace-id'] : undefined;
        if (last === undefined || id === undefined) return [];
        const isNoted = run.result.traceIds?.includes(id) ?? false;
        return [
          isNoted ? held(`exchange ${last.number}`) : broken(`the trace id of exchange ${last.number} is not noted`),
        ];
      }),
  },
  {
    id: 'notices-deprecation',
    what: 'It notices `Deprecation` and `Sunset` of an answer.',
    why: 'Between the header and the end of an operation lie twelve months. Whoever does not look learns of it when it is gone.',
    sources: ['RFC 9745', 'RFC 8594', 'docs/versioning.md, How something goes'],
    how: 'An answer gets both headers. The result of the task says `deprecated`.',
    judge: (recording) =>
      recording.tasks.flatMap((run): readonly Sighting[] => {
        const one = exchangesOf(recording, run).find(({ moment }) => moment === 'deprecated');
        if (!one || !run.result) return [];
        return [
          run.result.deprecated === true
            ? held(`exchange ${one.number}`)
            : broken(`exchange ${one.number} was not noticed`),
        ];
      }),
  },
];

/** Identifiers of the API have digits too, with letters between them. */
function hasNumber(text: string): boolean {
  const withoutIds = text.replaceAll(/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g, '');
  return /\d{11}|\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}/.test(withoutIds);
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url.replaceAll('+', ' ')).toLowerCase();
  } catch {
    return url.toLowerCase();
  }
}
