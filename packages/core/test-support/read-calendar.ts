import ICAL from 'ical.js';

/** A calendar file as the reference parser understands it. */
export interface ReadCalendar {
  readonly calendar: ICAL.Component;
  readonly events: readonly ICAL.Component[];
  readonly hasTimeZone: boolean;
}

/** Reads a calendar file with ical.js, which throws where it is broken. */
export function readCalendar(text: string): ReadCalendar {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return {
    calendar,
    events: calendar.getAllSubcomponents('vevent'),
    hasTimeZone: calendar.getFirstSubcomponent('vtimezone') !== null,
  };
}

/** Text of a property; absent where the component has none of that name. */
export function textOf(component: ICAL.Component, name: string): string | undefined {
  return component.getFirstPropertyValue(name)?.toString();
}

/** Text of a property that ical.js does not know and therefore leaves escaped, such as `X-WR-CALNAME`. */
export function unknownTextOf(component: ICAL.Component, name: string): string | undefined {
  return textOf(component, name)?.replaceAll(/\\([\\;,n])/g, (_pair, sign: string) =>
    sign === 'n' ? '\n' : sign,
  );
}

/** Moment of a property in UTC, as the time zone inside the file gives it. */
export function momentOf(component: ICAL.Component, name: string): string | undefined {
  const value = component.getFirstPropertyValue(name);
  return value instanceof ICAL.Time ? new Date(value.toUnixTime() * 1000).toISOString() : undefined;
}

/** Octets of a well-formed text in UTF-8; throws at half a character. */
export function octetsOf(text: string): number {
  return encodeURIComponent(text).replaceAll(/%../g, '%').length;
}
