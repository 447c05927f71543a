/** @import { App } from './context.ts' */
/** @import { ChoiceField, Field, FilledGroup, InputField, ListField, WrongField } from './declaration-contract.ts' */
/** @import { Form } from './declaration.js' */
/** @import { Child } from '../common/dom-types.ts' */
import { choiceFields, declaredFields, labelOf } from './declaration-fields.js';
import { emptyForm, freshGroup, groupIn, idOf, listIn, textIn, wrongFields } from './declaration.js';
import { el, fill } from '../common/dom.js';
import { choice, field, radios } from '../common/fields.js';

/** How the input of a kind differs from one for text. @type {Partial<Record<InputField['kind'], { type?: string, inputmode?: string }>>} */
const inputs = { date: { type: 'date' }, amount: { inputmode: 'decimal' }, count: { inputmode: 'numeric' } };

/**
 * What the applicant declares and the social worker chooses. Nothing of it leaves the page but to be assessed, and
 * nothing of it is stored.
 * @param {App} app
 * @param {{ persons: () => readonly (readonly [string, string])[], isReady: () => boolean, assess: (form: Form) => Promise<void> }} page
 *   the others of the file with their names; whether there are answers to lay it beside
 */
export function declarationForm(app, { persons, isReady, assess }) {
  const form = emptyForm();
  /** @type {readonly WrongField[]} */
  let wrong = [];
  const box = el('div', {});

  /** @param {string} id */
  function wrongAt(id) {
    const found = wrong.find((one) => one.id === id);
    return found && app.speech().say(found.why);
  }

  /**
   * @param {readonly Field[]} fields
   * @param {FilledGroup} group
   * @param {string} prefix of the ids
   */
  function fieldset(fields, group, prefix) {
    const more = fields.filter(({ isMore }) => isMore === true);
    const isWrongWithin = more.some(({ key }) => wrong.some(({ id }) => id.startsWith(idOf(prefix, key))));
    return [
      inRows(
        fields.filter(({ isMore }) => isMore !== true),
        group,
        prefix,
      ),
      more.length > 0 &&
        el(
          'details',
          { id: idOf(prefix, 'more'), class: 'more', open: isWrongWithin },
          el('summary', {}, app.speech().say('moreFields')),
          inRows(more, group, prefix),
        ),
    ];
  }

  /**
   * The fields in their order: single ones that follow each other stand side by side.
   * @param {readonly Field[]} fields
   * @param {FilledGroup} group
   * @param {string} prefix
   */
  function inRows(fields, group, prefix) {
    /** @type {Field[][]} */
    const runs = [];
    for (const one of fields) {
      const last = runs.at(-1);
      if (last?.[0] && isSingle(last[0]) && isSingle(one)) last.push(one);
      else runs.push([one]);
    }
    return runs.map((run) => {
      const content = run.map((one) => inputOf(one, group, prefix));
      return run.every(isSingle) ? el('div', { class: 'row' }, content) : content;
    });
  }

  /** @param {Field} one @param {FilledGroup} group @param {string} prefix @returns {Child} */
  function inputOf(one, group, prefix) {
    const id = idOf(prefix, one.key);
    switch (one.kind) {
      case 'list':
        return listPart(one, group, id);
      case 'group':
        return el(
          'fieldset',
          { class: 'list-part' },
          el('legend', {}, app.speech().say(labelOf(one))),
          fieldset(one.fields, groupIn(group, one.key), id),
        );
      case 'choice':
      case 'truth':
      case 'person':
        return choice({ id, wrong: wrongAt(id), value: textIn(group, one.key), ...choiceOf(one) }, (value) => {
          group[one.key] = value;
        });
      default: {
        const { say } = app.speech();
        const hint = one.hint === undefined ? {} : { hint: say(one.hint) };
        const shape = {
          id,
          label: say(labelOf(one)),
          value: textIn(group, one.key),
          ...inputs[one.kind],
          ...hint,
        };
        return field({ ...shape, wrong: wrongAt(id) }, (value) => {
          group[one.key] = value;
        });
      }
    }
  }

  /** @param {ChoiceField | InputField} one @returns {{ label: string, options: readonly (readonly [string, string])[] }} */
  function choiceOf(one) {
    const { say } = app.speech();
    const label = say(labelOf(one));
    if (one.kind === 'truth') {
      return {
        label,
        options: [
          ['', say('unasked')],
          ['yes', say('answerYes')],
          ['no', say('answerNo')],
        ],
      };
    }
    if (one.kind !== 'choice') return { label, options: [['', say('notChosen')], ...persons()] };
    const codes = one.codes.map((code) => /** @type {const} */ ([code, say(`${one.words}_${code}`)]));
    return { label, options: one.fresh === undefined ? [['', say('notChosen')], ...codes] : codes };
  }

  /**
   * A list that was not asked, is empty, or has rows.
   * @param {ListField} list
   * @param {FilledGroup} group
   * @param {string} id
   */
  function listPart({ key, fields }, group, id) {
    const { say } = app.speech();
    const list = listIn(group, key);
    return el(
      'div',
      { class: 'list-part' },
      radios(
        {
          name: id,
          legend: say(`ask_${key}`),
          value: list.asked,
          options: [
            ['unasked', say('unasked')],
            ['none', say(`none_${key}`)],
            ['some', say(`some_${key}`)],
          ],
        },
        (value) => {
          list.asked = /** @type {typeof list.asked} */ (value);
          render();
        },
      ),
      list.asked === 'some' &&
        el(
          'div',
          { class: 'rows' },
          list.rows.map((row, index) => {
            const rowId = idOf(id, index);
            return el(
              'div',
              { class: 'list-row', role: 'group', 'aria-label': `${say(`some_${key}`)} ${index + 1}` },
              fieldset(fields, row, rowId),
              list.rows.length > 1 &&
                button(`${rowId}-remove`, say('remove'), () => {
                  list.rows.splice(index, 1);
                  render();
                  document.getElementById(`${id}-add`)?.focus();
                }),
            );
          }),
          button(`${id}-add`, say(`add_${key}`), () => {
            list.rows.push(freshGroup(fields));
            render();
            document.getElementById(idOf(idOf(id, list.rows.length - 1), fields[0]?.key ?? ''))?.focus();
          }),
        ),
    );
  }

  /** @param {string} id @param {string} words @param {() => void} click */
  function button(id, words, click) {
    return el('button', { type: 'button', id, class: 'quiet', click }, words);
  }

  function submit() {
    wrong = wrongFields(form);
    render();
    const [first] = wrong;
    if (first !== undefined) document.getElementById(first.id)?.focus();
    else if (isReady()) void assess(form);
    else app.announce(app.speech().say('declaredLater'));
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
            submit();
          },
        },
        el('p', { class: 'soft' }, say('declaredLead')),
        wrong.length > 0 && el('p', { class: 'wrong', role: 'alert' }, say('someWrong', { count: wrong.length })),
        el(
          'fieldset',
          { class: 'group' },
          el('legend', {}, say('declaredTitle')),
          fieldset(declaredFields, form.declared, ''),
        ),
        el(
          'fieldset',
          { class: 'group' },
          el('legend', {}, say('choicesTitle')),
          fieldset(choiceFields, form.choices, 'choice'),
        ),
        isReady()
          ? el('button', { type: 'submit', id: 'assess', class: 'main' }, say('assessAgain'))
          : el('p', { class: 'soft' }, say('declaredLater')),
      ),
    );
  }

  return {
    form,
    /** Whether what is filled in can be sent; what cannot is marked. */
    check() {
      wrong = wrongFields(form);
      return wrong.length === 0;
    },
    /** The part of the page; it keeps what was filled in. */
    render() {
      render();
      return box;
    },
  };
}

/** @param {Field} field */
function isSingle({ kind }) {
  return kind !== 'list' && kind !== 'group';
}
