/**
 * A text as one line without what a reader cannot see but a screen, terminal or printer obeys: control
 * characters, and marks that turn the direction of the text around them. Marks that Arabic or Persian
 * needs (U+200C to U+200F, U+2066 to U+2069) stay.
 */
export function safeText(text: string): string {
  return text
    .replaceAll(/[\t\n\v\f\r \u2028\u2029]+/gu, ' ')
    .replaceAll(/[\p{Cc}\u202a-\u202e\ufff9-\ufffb]/gu, '\ufffd');
}

/** An address that a reader may safely open (web, mail, telephone), or nothing. */
export function safeAddress(address: string): string | undefined {
  return /^(?:https?:\/\/|mailto:|tel:)[^\s\p{C}"'<>\\^`{|}]+$/iu.test(address) ? address : undefined;
}
