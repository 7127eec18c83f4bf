import type { StringKey, StringOverrides } from '../locales/strings.js';
import { localeFor, type ElementLocale } from './element-locale.js';

type Values = Readonly<Record<string, string | number>>;

/** A text with a form for each number, e.g. `timeline.steps`. */
export type CountedKey = {
  [Key in StringKey]: Key extends `${infer Stem}.other` ? Stem : never;
}[StringKey];

let pageOverrides: StringOverrides = {};

/** Words texts differently for all elements of the page; elements shown later follow. */
export function overrideStrings(strings: StringOverrides): void {
  pageOverrides = { ...pageOverrides, ...strings };
}

/** The texts of one element: its own wording first, then that of its project, of the page, of the language. */
export class Words {
  readonly locale: ElementLocale;
  private readonly layers: readonly StringOverrides[];

  constructor(languageTag: string, own?: StringOverrides | null, ofProject?: StringOverrides | null) {
    this.locale = localeFor(languageTag);
    this.layers = [own ?? {}, ofProject ?? {}, pageOverrides, this.locale.strings, localeFor('de').strings];
  }

  /** A text with its blanks filled. */
  text(key: StringKey, values: Values = {}): string {
    return this.pieces(key, values).join('');
  }

  /** The form of a text for a number; `{count}` is filled with it. */
  counted(key: CountedKey, count: number): string {
    return this.text(this.form(key, count), { count });
  }

  /** Which form of a text a number takes. */
  form(key: CountedKey, count: number): `${CountedKey}.one` | `${CountedKey}.other` {
    const isOne = new Intl.PluralRules(this.locale.languageTag).select(count) === 'one';
    return `${key}.${isOne ? 'one' : 'other'}`;
  }

  /** A text in pieces, its blanks filled with whatever a template can show, e.g. texts in another language. */
  pieces(key: StringKey, values: Readonly<Record<string, unknown>>): unknown[] {
    const pattern = this.layers.find((layer) => typeof layer[key] === 'string')?.[key] ?? key;
    return pattern.split(/(\{\w+\})/).map((piece) => {
      const name = /^\{(\w+)\}$/.exec(piece)?.[1];
      return name === undefined ? piece : (values[name] ?? piece);
    });
  }

  /** Things joined to a list in a sentence, in pieces. */
  listPieces(things: readonly unknown[]): unknown[] {
    const joined = new Intl.ListFormat(this.locale.languageTag, { type: 'conjunction' }).formatToParts(
      things.map((_, index) => String(index)),
    );
    return joined.map(({ type, value }) => (type === 'element' ? things[Number(value)] : value));
  }
}
