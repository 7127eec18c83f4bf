// Every line that ends in the comment "mistake" must be refused. Compiled by scripts/framework-types.test.ts.
import type {} from '@wirkt/web-components/jsx';

export const mistakes = [
  <wirkt-project heading-level="drei" />, // mistake
  <wirkt-project headingLevel="3" />, // mistake
  <wirkt-project src={3} />, // mistake
  <wirkt-project project="strategie" />, // mistake
  <wirkt-project onwirkt-load={(event: MouseEvent) => event.clientX} />, // mistake
  <wirkt-project onwirkt-load={(event) => event.detail.nothing} />, // mistake
  <wirkt-project unknown="1" />, // mistake
  <wirkt-process-timeline view="pie" />, // mistake
  <wirkt-process-timeline phases={[{ title: 'Ohne Kennung' }]} />, // mistake
  <wirkt-process-timeline strings={{ 'no.such.text': 'A' }} />, // mistake
  <wirkt-no-such-element />, // mistake
];
