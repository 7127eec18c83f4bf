/** Longest line of a calendar file in octets of UTF-8, without its line break (RFC 5545, 3.1). */
const maximumOctets = 75;

const lineBreak = '\r\n';

/**
 * Rule C20: a line as a calendar file holds it, with its line break. What is longer than 75 octets
 * goes on in the next line after one space, which counts there and is no part of the content; a
 * character is never split.
 */
export function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > maximumOctets) {
      folded += `${lineBreak} `;
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded + lineBreak;
}

// Counted here, because the core has no TextEncoder.
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
