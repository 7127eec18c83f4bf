import { visible } from './terminal.js';

/** How wide the command line writes; fits half of a screen and a page of paper. */
export const lineWidth = 100;

const segmenter = new Intl.Segmenter('de', { granularity: 'grapheme' });

/**
 * A text in lines of at most so many characters, broken between words; a word that is longer is cut.
 * Whatever a reader cannot see is written out before it is measured.
 */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of wordsWithin(withWholeDates(visible(text)), width)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (lengthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((each) => each.replaceAll('\u00a0', ' '));
}

/** A paragraph, indented. */
export function paragraph(text: string, indent = 2): string[] {
  return wrapText(text, lineWidth - indent).map((line) => `${' '.repeat(indent)}${line}`);
}

/** An entry of a list: its mark in the first line, the others in line with its text. */
export function listEntry(text: string, indent = 2, mark = '- '): string[] {
  return wrapText(text, lineWidth - indent - mark.length).map(
    (line, index) => `${' '.repeat(indent)}${index === 0 ? mark : ' '.repeat(mark.length)}${line}`,
  );
}

/** A text with spaces after it, up to a length. */
export function padded(text: string, length: number): string {
  return `${text}${' '.repeat(Math.max(0, length - lengthOf(text)))}`;
}

/** A day and its month stay together: „22. Juni“. */
function withWholeDates(text: string): string {
  return text.replaceAll(/(\d\.) (?=\p{L})/gu, '$1\u00a0');
}

function wordsWithin(text: string, width: number): string[] {
  return text
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) => (lengthOf(word) > width ? cut(word, width) : [word]));
}

function cut(word: string, width: number): string[] {
  const characters = charactersOf(word);
  return Array.from({ length: Math.ceil(characters.length / width) }, (_, index) =>
    characters.slice(index * width, (index + 1) * width).join(''),
  );
}

function lengthOf(text: string): number {
  return charactersOf(text).length;
}

/** As a reader counts them: a letter with its accents is one. */
function charactersOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
