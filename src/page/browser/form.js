/** @import { App } from './context.ts' */
/** @import { Asked, Form } from './declaration.js' */
import {
  emptyForm,
  exemptionKinds,
  incomeKinds,
  newIncome,
  newMember,
  newProperty,
  newWork,
  relations,
  workKinds,
  wrongAmounts,
} from './declaration.js';
import { el, fill } from './dom.js';
import { choice, field, radios } from './fields.js';

/**
 * What the applicant declares and the social worker chooses. Nothing of it leaves the page but to be assessed, and
 * nothing of it is stored.
 * @param {App} app
 * @param {(form: Form) => Promise<void>} assess
 */
export function declarationForm(app, assess) {
  const form = emptyForm();
  /** @type {readonly string[]} */
  let wrong = [];
  const box = el('div', {});

  /** @param {string} id */
  const wrongAt = (id) => (wrong.includes(id) ? app.speech().say('wrongAmount') : undefined);

  /** @param {readonly string[]} codes @param {string} prefix @returns {[string, string][]} */
  const options = (codes, prefix) => codes.map((code) => [code, app.speech().say(`${prefix}_${code}`)]);

  /**
   * A list that was not asked, is empty, or has rows.
   * @template Row
   * @param {{ name: string, asked: Asked, set: (asked: Asked) => void, rows: Row[], fresh: () => Row, row: (row: Row, id: string) => Node[] }} list
   */
  function listPart({ name, asked, set, rows, fresh, row }) {
    const { say } = app.speech();
    return el(
      'div',
      { class: 'list-part' },
      radios(
        {
          name,
          legend: say(`ask_${name}`),
          value: asked,
          options: [
            ['unasked', say('unasked')],
            ['none', say(`none_${name}`)],
            ['some', say(`some_${name}`)],
          ],
        },
        (value) => {
          set(/** @type {Asked} */ (value));
          render();
        },
      ),
      asked === 'some' &&
        el(
          'div',
          { class: 'rows' },
          rows.map((one, index) =>
            el(
              'div',
              { class: 'row', role: 'group', 'aria-label': `${say(`some_${name}`)} ${index + 1}` },
              row(one, `${name}-${index}`),
              rows.length > 1 &&
                el(
                  'button',
                  {
                    type: 'button',
                    id: `${name}-${index}-remove`,
                    class: 'quiet',
                    click: () => {
                      rows.splice(index, 1);
                      render();
                      document.getElementById(`${name}-add`)?.focus();
                    },
                  },
                  say('remove'),
                ),
            ),
          ),
          el(
            'button',
            {
              type: 'button',
              id: `${name}-add`,
              click: () => {
                rows.push(fresh());
                render();
              },
            },
            say('addRow'),
          ),
        ),
    );
  }

  /** @param {'isInsured' | 'isJobSeeker' | 'isStudent'} name */
  function yesNo(name) {
    const { say } = app.speech();
    const answers = /** @type {[string, string][]} */ ([
      ['', say('unasked')],
      ['yes', say('answerYes')],
      ['no', say('answerNo')],
    ]);
    return choice({ id: name, label: say(`ask_${name}`), value: form[name], options: answers }, (value) => {
      form[name] = value;
    });
  }

  /**
   * A field of a row: its id is that of the row and its name.
   * @template {string} Key
   * @param {Record<Key, string>} row
   * @param {string} id
   * @param {Key} key
   * @param {{ label: string, type?: string, inputmode?: string }} shape
   */
  function rowField(row, id, key, shape) {
    return field({ id: `${id}-${key}`, value: row[key], wrong: wrongAt(`${id}-${key}`), ...shape }, (value) => {
      row[key] = value;
    });
  }

  /**
   * @template {string} Key
   * @param {Record<Key, string>} row
   * @param {string} id
   * @param {Key} key
   * @param {string} label
   * @param {readonly (readonly [string, string])[]} possible
   */
  function rowChoice(row, id, key, label, possible) {
    return choice({ id: `${id}-${key}`, label, value: row[key], options: possible }, (value) => {
      row[key] = value;
    });
  }

  function declaredPart() {
    const { say } = app.speech();
    return el(
      'fieldset',
      { class: 'group' },
      el('legend', {}, say('declaredTitle')),
      listPart({
        name: 'household',
        asked: form.household,
        set: (asked) => (form.household = asked),
        rows: form.members,
        fresh: newMember,
        row: (one, id) => [
          rowChoice(one, id, 'relation', say('relation'), options(relations, 'relation')),
          rowField(one, id, 'name', { label: say('nameOfPerson') }),
          rowField(one, id, 'birthDate', { label: say('birthDate'), type: 'date' }),
          rowField(one, id, 'income', { label: say('memberIncome'), inputmode: 'decimal' }),
        ],
      }),
      listPart({
        name: 'income',
        asked: form.income,
        set: (asked) => (form.income = asked),
        rows: form.incomes,
        fresh: newIncome,
        row: (one, id) => [
          rowChoice(one, id, 'kind', say('kind'), options(incomeKinds, 'income')),
          rowField(one, id, 'amount', { label: say('amountEuro'), inputmode: 'decimal' }),
          rowChoice(one, id, 'per', say('per'), options(['month', 'year', 'day', 'once'], 'per')),
          rowChoice(one, id, 'basis', say('basis'), options(['net', 'gross'], 'basis')),
        ],
      }),
      listPart({
        name: 'work',
        asked: form.work,
        set: (asked) => (form.work = asked),
        rows: form.works,
        fresh: newWork,
        row: (one, id) => [
          rowChoice(one, id, 'kind', say('kind'), options(workKinds, 'work')),
          rowField(one, id, 'employer', { label: say('employer') }),
          rowField(one, id, 'startDate', { label: say('since'), type: 'date' }),
        ],
      }),
      listPart({
        name: 'property',
        asked: form.property,
        set: (asked) => (form.property = asked),
        rows: form.properties,
        fresh: newProperty,
        row: (one, id) => [
          rowChoice(one, id, 'kind', say('kind'), options(['built', 'unbuilt'], 'property')),
          rowField(one, id, 'cadastralIncome', { label: say('cadastralIncome'), inputmode: 'decimal' }),
        ],
      }),
      el(
        'div',
        { class: 'row' },
        field(
          {
            id: 'savings',
            label: say('savings'),
            value: form.savings,
            inputmode: 'decimal',
            wrong: wrongAt('savings'),
            hint: say('savingsHint'),
          },
          (value) => {
            form.savings = value;
          },
        ),
        yesNo('isInsured'),
        yesNo('isJobSeeker'),
        yesNo('isStudent'),
      ),
    );
  }

  function choicesPart() {
    const { say } = app.speech();
    const unset = /** @type {const} */ (['', say('notChosen')]);
    return el(
      'fieldset',
      { class: 'group' },
      el('legend', {}, say('choicesTitle')),
      el(
        'div',
        { class: 'row' },
        rowChoice(form, 'choice', 'aid', say('aid'), [unset, ...options(['livingWage', 'equivalentAid'], 'aid')]),
        rowChoice(form, 'choice', 'category', say('category'), [unset, ...options(['1', '2', '3'], 'category')]),
        rowField(form, 'choice', 'aidFrom', { label: say('aidFrom'), type: 'date' }),
        rowChoice(form, 'choice', 'exemption', say('exemption'), [unset, ...options(exemptionKinds, 'exemption')]),
      ),
    );
  }

  function render() {
    const { say } = app.speech();
    fill(
      box,
      el(
        'form',
        {
          novalidate: true,
          submit: (event) => {
            event.preventDefault();
            wrong = wrongAmounts(form);
            render();
            const [first] = wrong;
            if (first !== undefined) document.getElementById(first)?.focus();
            else void assess(form);
          },
        },
        el('p', { class: 'soft' }, say('declaredLead')),
        declaredPart(),
        choicesPart(),
        el('button', { type: 'submit', id: 'assess', class: 'main' }, say('assessAgain')),
      ),
    );
  }

  return {
    form,
    /** The part of the page; it keeps what was filled in. */
    render() {
      render();
      return box;
    },
  };
}
