import type { Inquiry } from '../inquiry.ts';
import { monthsUpTo } from '../days-in-month.ts';
import { householdOf } from './household.ts';
import { incomeRows } from './income-rows.ts';
import { insuranceOf } from './insurance.ts';
import { presenceOf } from './presence.ts';
import { propertyOf } from './property.ts';
import { registrationsOf } from './registrations.ts';
import type { Overview } from './view.ts';

/** How far back the line of time goes: a year of months, that of the day included. */
const monthsShown = 12;

/** What the answers say about all persons of the inquiry, put together. It judges nothing. */
export function overview(inquiry: Inquiry): Overview {
  const months = monthsUpTo(inquiry.day, monthsShown);
  return {
    household: householdOf(inquiry),
    presence: [...presenceOf(inquiry)],
    months: [...months],
    income: [...incomeRows(inquiry, months)],
    property: propertyOf(inquiry),
    insurance: [...insuranceOf(inquiry)],
    registrations: registrationsOf(inquiry),
  };
}
