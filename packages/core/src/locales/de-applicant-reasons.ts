import { figures, member, members, number } from './de-funding-phrases.js';
import type { ApplicantReason, ReasonWords } from './funding-words.js';

const ask = 'Bitte bei der Bewilligungsstelle erfragen.';

/** German sentences about who applies: size, consortium, kind and Land. */
export const applicantReasons: Pick<ReasonWords, ApplicantReason> = {
  populationWithin: ({ minimum, maximum, figures: judged }) =>
    judged.length > 1
      ? `Mit allen Angaben dasselbe Ergebnis, zwischen ${number(minimum)} und ${number(maximum)}: ${figures(judged)}.`
      : `Einwohnerzahl ${figures(judged)}: zwischen ${number(minimum)} und ${number(maximum)}.`,
  populationBelow: ({ minimum, figures: judged }) =>
    `Weniger als ${number(minimum)} Einwohnerinnen und Einwohner: ${figures(judged)}. Allein ist ein Antrag nicht vorgesehen.`,
  populationAbove: ({ maximum, figures: judged }) =>
    `Über der Obergrenze von ${number(maximum)} Einwohnerinnen und Einwohnern: ${figures(judged)}. Eine Strategie können Sie auch ohne diese Förderung entwickeln.`,
  populationUpperBoundOpen: ({ maximum }) =>
    `Genau ${number(maximum)}: Ob die Grenze selbst dazugehört, lässt der Wortlaut offen. ${ask}`,
  populationSmallerAloneOpen: ({ minimum, figures: judged }) =>
    `Weniger als ${number(minimum)} Einwohnerinnen und Einwohner: ${figures(judged)}. Diese Quelle schließt einen Antrag allein nicht aus, sagt ihn aber auch nicht zu. ${ask}`,
  populationFigureVague: ({ minimum, maximum, figures: judged }) =>
    `Die Angabe ${figures(judged)} ist zu ungenau, um sie an ${number(minimum)} und ${number(maximum)} zu messen. Nehmen Sie die Zahl des Statistischen Landesamts.`,
  populationFiguresDisagree: ({ figures: judged }) =>
    `Die Angaben führen zu verschiedenen Ergebnissen: ${figures(judged)}. Üblich ist die Zahl des Statistischen Landesamts; welche zählt, entscheidet die Bewilligungsstelle.`,
  populationUnusable: () =>
    'Die Einwohnerzahl ist keine ganze Zahl ab 0 und lässt sich nicht prüfen. Bitte berichtigen Sie sie.',
  populationMissing: ({ minimum, maximum }) =>
    `Die Einwohnerzahl fehlt. Gefördert werden Kommunen zwischen ${number(minimum)} und ${number(maximum)} Einwohnerinnen und Einwohnern.`,
  populationJudgedAsConsortium: () =>
    'Im Verbund zählen die Größen der Mitglieder; sie werden eigens geprüft.',
  populationNotStated: () => `Zur Einwohnerzahl ist keine Regel bekannt. ${ask}`,

  singleApplicant: () =>
    'Eine Kommune stellt den Antrag allein; Regeln für einen Verbund sind nicht anzuwenden.',
  membersFit: ({ members: count }) => `${count} Kommunen bilden den Verbund.`,
  membersMissing: ({ members: count, minimum }) =>
    count === 0
      ? 'Die Kommunen des Verbunds fehlen.'
      : `Genannt ${count === 1 ? 'ist 1 Kommune' : `sind ${count} Kommunen`}; ein Verbund braucht mindestens ${minimum}. Die Partnerkommune fehlt.`,
  membersTooMany: ({ members: count, maximum }) =>
    `${count} Kommunen sind zu viele: Vorgesehen sind eine oder zwei Partnerkommunen, zusammen höchstens ${maximum}.`,
  membersNumberOpen: ({ members: count }) =>
    `Ob ein Verbund aus ${count} Kommunen möglich ist, sagt die Quelle nicht. ${ask}`,
  membersRepeated: ({ members: named }) => `Doppelt genannt: ${members(named)}. Jede Kommune zählt einmal.`,
  leadNamed: ({ lead }) => `Federführend ist ${member(lead)}.`,
  leadMissing: () => 'Es fehlt, welche Kommune federführend den Antrag stellt.',
  leadSeveral: ({ leads }) =>
    `Mehrere Kommunen sind als federführend genannt: ${members(leads)}. Nur eine kann den Antrag stellen.`,
  sizesFit: ({ smallBelow, figures: judged }) =>
    `Alle Mitglieder haben weniger als ${number(smallBelow)} Einwohnerinnen und Einwohner: ${figures(judged)}.`,
  sizesMissing: ({ members: named }) =>
    named.length === 0
      ? 'Die Einwohnerzahlen der Mitglieder fehlen.'
      : `Die Einwohnerzahl fehlt: ${members(named)}.`,
  sizesNoneSmall: ({ smallBelow, figures: judged }) =>
    `Kein Mitglied hat weniger als ${number(smallBelow)} Einwohnerinnen und Einwohner: ${figures(judged)}. Der Verbund ist für kleinere Kommunen gedacht; jede dieser Kommunen kann einen eigenen Antrag prüfen.`,
  sizesTooLarge: ({ largest, members: named }) =>
    `Mehr als ${number(largest)} Einwohnerinnen und Einwohner: ${members(named)}.`,
  sizesIndependent: ({ members: named }) =>
    `Kreisfrei und damit nicht Ziel der Förderung: ${members(named)}.`,
  sizesLargePartner: ({ smallBelow, members: named }) =>
    `Ob eine Partnerkommune ab ${number(smallBelow)} Einwohnerinnen und Einwohnern dem Verbund angehören darf, sagt die Quelle nicht: ${members(named)}. ${ask}`,
  sizesSumSmall: ({ sum, smallBelow }) =>
    `Zusammen ${number(sum)} Einwohnerinnen und Einwohner, weniger als ${number(smallBelow)}: Ob das genügt, sagt die Quelle nicht. ${ask}`,
  sizesUnusable: ({ members: named }) =>
    `Die Einwohnerzahl ist keine ganze Zahl ab 0: ${members(named)}. Bitte berichtigen Sie sie.`,
  consortiumNotForeseen: () => `Ein Verbund ist hier nicht vorgesehen. ${ask}`,

  kindFits: () => 'Die Art der Kommune passt.',
  kindMissing: ({ members: named }) =>
    named.length === 0
      ? 'Es fehlt, ob die Kommune kreisangehörig ist.'
      : `Es fehlt, ob die Kommune kreisangehörig ist: ${members(named)}.`,
  kindOther: ({ members: named }) =>
    `Nicht von der genannten Art, sondern kreisfrei oder mit Sonderstatus: ${members(named)}.`,
  kindNotStated: () => `Zur Art der Kommune ist keine Regel bekannt. ${ask}`,

  landFits: () => 'Der Gemeindeschlüssel liegt im Land des Programms.',
  landOther: ({ members: named }) => `Nicht im Land des Programms: ${members(named)}.`,
  landUnknown: () => 'Ohne Gemeindeschlüssel ist nicht geprüft, ob die Kommune im Land des Programms liegt.',
};
