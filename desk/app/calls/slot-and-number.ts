// A call's slot and number as they go to the service. Pure.

/** `undefined` until both are there: a slot, and a number in international form (spaces and dashes do not matter). */
export function slotAndNumber(
  slot: string,
  phone: string,
): { readonly slot: string; readonly phone: string } | undefined {
  const number = phone.replace(/[\s()-]/g, '');
  return slot === '' || !/^\+[1-9]\d{6,14}$/.test(number) ? undefined : { slot, phone: number };
}
