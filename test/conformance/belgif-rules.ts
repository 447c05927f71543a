import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../markdown.ts';

/** The rules of the guide (edition of 12 June 2026), chapter by chapter. */
export const guide: readonly string[] = [
  'api-scope uri-format api-matur uri-notat uri-extens qry-filter qry-multi col-name col-repres col-sort col-embed',
  'col-filter col-paging child-ent id-choice id-design cod-design id-numer id-name res-repres doc-patch lng-task',
  'ctl-res ctl-reific sens-dat',
  'meth-http stat-codes cnt-negot rep-struct hdr-case cst-header gen-header prf-embed prf-cach prf-lstmod',
  'jsn-naming jsn-null evo-object addi-prop prop-req req-valid oas-rdonly oas-enum oas-defaul dec-type sch-allof',
  'sch-discr sch-oneof oas-types oas-comp',
  'ctr-first oas-contra oas-yaml oas-doc oas-descr oas-tags openapi-opid opbody-req sec-req doc-refdata path-param',
  'oas-exampl oas-reuse oas-comdef',
  'err-problem prb-type err-sanit prb-defaul',
  'api-evol evo-compat evo-deprec api-version ver-del int-conlang int-negot multi-lang trc-header trace-w3c hyp-links',
  'hlth-res',
  'async-cespec async-ctxt async-svctype async-contract async-generic async-order',
].flatMap((line) => line.split(' '));

/** The rules of our ruleset. A rule of the guide may have several: the others have its id and a word more. */
export const { rules: belgifRules } = parse(readFileSync(join(root, 'openapi/belgif.spectral.yaml'), 'utf8')) as {
  readonly rules: Readonly<Record<string, unknown>>;
};

/** Rules of Spectral itself that judge what a rule of the guide asks. */
export const bySpectral: readonly string[] = [
  'typed-enum',
  'operation-tag-defined',
  'operation-operationId-unique',
  'oas3-operation-security-defined',
];
