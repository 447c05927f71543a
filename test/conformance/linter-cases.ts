/* Contracts that keep to the rules of the linters, and contracts that break them. */

const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const located = (description: string) => ({ description, headers: { Location: {} }, ...json({ type: 'object' }) });
const problem = {
  description: 'x',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/NotThereProblem' } } },
};
const operation = (operationId: string, more: object = {}) => ({
  operationId,
  summary: 'x',
  tags: ['Persons'],
  responses: { '200': { description: 'x', ...json({ type: 'object' }) }, default: problem },
  ...more,
});
const parameter = (name: string, where: string, schema: object = { type: 'string' }) => ({
  name,
  in: where,
  required: where === 'path',
  schema,
});
const link = { type: 'string', format: 'uri' };
const health = (more: object = {}) =>
  operation('checkHealth', { responses: { '200': problem, '503': problem, default: problem }, ...more });

/** Keeps to every rule of the Belgian guide. */
const good = {
  openapi: '3.0.3',
  info: { title: 'x', version: '1.0.0', description: 'x' },
  servers: [{ url: 'https://services.example/socialInquiry/v1' }],
  tags: [{ name: 'Persons' }],
  paths: {
    '/health': { get: health({ security: [] }) },
    '/employers': {
      get: operation('getEmployers', {
        security: [{ bearer: [] }],
        parameters: [
          parameter('pageSize', 'query', { type: 'integer', minimum: 1, maximum: 100 }),
          parameter('sort', 'query', { type: 'array', items: { type: 'string' } }),
          parameter('select', 'query'),
          parameter('If-None-Match', 'header'),
        ],
        responses: {
          '200': {
            description: 'x',
            headers: { ETag: {}, 'Last-Modified': {} },
            ...json({ $ref: '#/components/schemas/EmployerPage' }),
          },
          default: problem,
        },
      }),
      post: operation('makeEmployer', {
        responses: { '201': located('made'), '202': located('will be made'), default: problem },
      }),
    },
    '/employers/{employerId}': {
      get: operation('getEmployer', { parameters: [parameter('employerId', 'path')] }),
      post: operation('changeEmployer', {
        deprecated: true,
        description: 'Use another one.',
        parameters: [parameter('employerId', 'path')],
        requestBody: { required: true, ...json({ $ref: '#/components/schemas/Employer' }) },
      }),
      patch: operation('mendEmployer', {
        parameters: [parameter('employerId', 'path')],
        requestBody: { required: true, content: { 'application/merge-patch+json': { schema: { type: 'object' } } } },
      }),
    },
    '/employers/{employerId}/units/{number}': {
      get: operation('getUnit', {
        parameters: [
          parameter('employerId', 'path'),
          parameter('number', 'path', { type: 'integer', minimum: 1, maximum: 99 }),
        ],
      }),
    },
  },
  components: {
    securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
    schemas: {
      EmployerPage: {
        type: 'object',
        properties: {
          items: { type: 'array', items: { $ref: '#/components/schemas/EmployerItem' } },
          next: link,
          embedded: { type: 'object', additionalProperties: { type: 'object' } },
        },
      },
      EmployerItem: { allOf: [{ $ref: '#/components/schemas/Linked' }, { $ref: '#/components/schemas/Employer' }] },
      Linked: { type: 'object', title: 'Linked', properties: { href: link } },
      Employer: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string' },
          state: { type: 'string', enum: ['isActive'], default: 'isActive', example: 'isActive' },
          share: { type: 'number', format: 'double' },
          label: {
            type: 'object',
            title: 'Label',
            properties: { nl: { type: 'string' }, fr: { type: 'string' }, und: { type: 'string' } },
          },
          size: {
            oneOf: [
              { type: 'integer', enum: [1] },
              { type: 'integer', enum: [2] },
            ],
          },
        },
        discriminator: { propertyName: 'name', mapping: { firm: '#/components/schemas/Employer' } },
      },
      Anybody: {
        oneOf: [{ $ref: '#/components/schemas/Employer' }],
        discriminator: { propertyName: 'name', mapping: { firm: '#/components/schemas/Employer' } },
      },
      NotThereProblem: {
        type: 'object',
        properties: { type: { type: 'string', enum: ['urn:problem-type:pcsw:socialInquiry:notThere'] } },
      },
    },
  },
};

/** Breaks each of them, but for the version of OpenAPI. */
const bad = {
  openapi: '3.0.3',
  info: { title: 'x', version: '1' },
  servers: [{ url: 'https://services.example/api' }],
  paths: {
    '/health': { get: health({ security: [{ bearer: [] }] }) },
    '/social_employers/': {
      get: { responses: { '201': { description: 'x' }, '400': { description: 'x', ...json({}) } } },
    },
    '/employer': {
      get: operation('Employers', {
        tags: ['persons', 'Others'],
        requestBody: { ...json({ type: 'array', items: {} }) },
        parameters: [
          parameter('page_size', 'query'),
          { ...parameter('names', 'query', { type: 'array', items: {} }), style: 'form', explode: false },
          parameter('ssin', 'query'),
          parameter('sort', 'query'),
          parameter('select', 'query', { type: 'array', items: {} }),
          parameter('Accept-Language', 'header'),
          parameter('X-Mine', 'header'),
          parameter('wrong_header', 'header'),
        ],
        responses: {
          '200': {
            description: 'x',
            headers: { Link: {}, 'Last-Modified': {} },
            content: { 'application/json;charset=utf-8': { schema: {}, example: 'x' } },
          },
        },
        deprecated: true,
      }),
      post: operation('Employers', {
        security: [{ nothing: ['none'] }],
        responses: {
          '200': {
            description: 'x',
            ...json({ type: 'object', properties: { items: { type: 'array', items: {} }, next: { type: 'string' } } }),
          },
          '202': { description: 'x' },
        },
      }),
      patch: operation('mendEmployer', { requestBody: { ...json({ type: 'object' }) } }),
    },
    '/employer/{id}': { get: operation('getOne', { parameters: [parameter('id', 'path')] }) },
    '/employer/{employer_id}/card.pdf': {
      get: operation('getCard', {
        parameters: [
          parameter('employer_id', 'path'),
          parameter('employerId', 'query', { type: 'integer' }),
          parameter('number', 'path', { type: 'integer' }),
        ],
        responses: {
          '200': {
            description: 'x',
            content: { 'application/json': { schema: { type: 'object', required: ['a'] }, example: { b: 1 } } },
          },
        },
      }),
    },
  },
  components: {
    schemas: {
      employer: {
        type: 'object',
        title: 'Firm',
        required: ['missing', 'madeAt'],
        properties: {
          family_name: { type: 'string', nullable: true },
          state: { type: 'string', enum: ['is-active'], default: 'none' },
          size: { type: 'integer', enum: ['large'] },
          amount: { type: 'number' },
          madeAt: { type: 'string', readOnly: true },
          href: { type: 'integer' },
          embedded: { type: 'array', items: {} },
          label: { type: 'object', properties: { nl: {}, fr: {}, dutch: {} } },
        },
        additionalProperties: { type: 'string' },
        discriminator: { propertyName: 'state', mapping: { x: 'Other' } },
      },
      Other: { type: 'object', discriminator: { propertyName: 'state' } },
      TwiceData: {
        allOf: [
          { type: 'object', properties: { one: {} } },
          { type: 'object', properties: { one: {} } },
        ],
      },
      Either: { oneOf: [{ type: 'string' }, { type: 'object' }] },
      NotThereProblem: { type: 'object', properties: { type: { type: 'string', enum: ['not-there'] } } },
    },
  },
};

const unlimited = {
  type: 'object',
  properties: {
    texts: { type: 'array', items: { type: 'string', pattern: '^[a-z]+$' } },
    count: { type: 'integer' },
  },
  additionalProperties: { type: 'string' },
};

/** Breaks each rule of OWASP that we take. */
const careless = {
  openapi: '3.0.3',
  info: { title: 'x', version: '1.0.0' },
  servers: [{ url: 'http://services.example' }],
  paths: {
    '/employers/{employerId}/{accessToken}': {
      get: {
        parameters: [
          parameter('employerId', 'path', { type: 'integer' }),
          parameter('accessToken', 'path'),
          parameter('callbackUrl', 'query'),
        ],
        responses: { '200': { description: 'x' } },
      },
      post: {
        requestBody: json(unlimited),
        responses: { '200': { description: 'x' } },
      },
      put: {
        security: [{ key: [] }],
        responses: { '200': { description: 'x', headers: {} }, '429': { description: 'x', headers: {} } },
      },
      delete: {
        security: [{ key: [] }],
        responses: { '200': { description: 'x', headers: {} } },
      },
    },
  },
  components: {
    securitySchemes: {
      key: { type: 'apiKey', in: 'query', name: 'key' },
      basic: { type: 'http', scheme: 'basic' },
      old: { type: 'http', scheme: 'negotiate' },
      tokens: { type: 'oauth2', flows: {} },
    },
  },
};

/** The cases, by name. `newer` is not in OpenAPI 3.0. */
export const cases = { good, bad, newer: { ...good, openapi: '3.1.0' }, careless };
