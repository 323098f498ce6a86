// A phone number as people read it aloud. It knows how numbers are grouped and not whether anybody answers.
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** `+358401234567` → "040 1234567" for a number of the shop's country, else "+46 70 123 45 67". `phone`: E.164. */
export function phoneInWords(phone: string, country: string): string {
  const number = parsePhoneNumberFromString(phone);
  if (number === undefined) return phone;
  return number.country === country ? grouped(number.formatNational()) : number.formatInternational();
}

/** "040 1234567" is read as "040 123 4567". */
function grouped(national: string): string {
  return national.replace(/(?<=\D)(\d{3})(\d{3,4})$/, '$1 $2');
}
