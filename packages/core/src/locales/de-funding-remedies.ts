import { describeDate } from './de-dates.js';
import { furtherDemand } from './de-funding-further.js';
import { describeMoney, list, members, months, number } from './de-funding-phrases.js';
import { routeWords } from './de-funding-terms.js';
import type { RemedyWords } from './funding-words.js';

/** German instructions for every kind of remedy. */
export const remedyWords: RemedyWords = {
  findPartners: ({ most }) =>
    most === 2 || most === undefined
      ? 'Mit einer oder zwei Partnerkommunen können Sie einen Antrag im Verbund prüfen.'
      : `Mit höchstens ${most} Partnerkommunen können Sie einen Antrag im Verbund prüfen.`,
  leaveOutMembers: ({ most }) => `Bilden Sie den Verbund aus höchstens ${most} Kommunen.`,
  nameMemberOnce: ({ members: named }) => `Nennen Sie jede Kommune nur einmal: ${members(named)}.`,
  nameOneLead: () => 'Benennen Sie genau eine federführende Kommune.',
  findSmallPartner: ({ smallBelow }) =>
    `Nehmen Sie eine Kommune mit weniger als ${number(smallBelow)} Einwohnerinnen und Einwohnern in den Verbund auf, oder prüfen Sie Anträge ohne Verbund.`,
  replaceMembers: ({ members: named }) =>
    `Bilden Sie den Verbund ohne ${members(named)}, mit einer anderen Partnerkommune.`,
  endEarlier: ({ months: most, lastDay }) =>
    lastDay === undefined
      ? `Planen Sie höchstens ${months(most)}.`
      : `Beenden Sie den Zeitraum spätestens am ${describeDate(lastDay)}; das sind ${months(most)}.`,
  askForExtension: () => 'Eine Verlängerung können Sie bei der Bewilligungsstelle erfragen.',
  planLonger: ({ months: least }) =>
    `Planen Sie mindestens ${months(least)}, oder begründen Sie die kürzere Dauer im Antrag.`,
  waitForApproval: () => 'Schließen Sie Verträge erst nach dem Bescheid.',
  askForEarlyStart: () =>
    'Einen vorzeitigen Maßnahmebeginn können Sie vorher bei der Bewilligungsstelle beantragen.',
  requestLess: ({ cap }) => `Beantragen Sie höchstens ${describeMoney(cap)}.`,
  balancePlan: ({ years }) => `Gleichen Sie Kosten und Mittel aus: ${list(years.map(String))}.`,
  addPlanYears: ({ years }) => `Ergänzen Sie den Finanzierungsplan um ${list(years.map(String))}.`,
  alignPlanAndRequest: ({ requested, planned }) =>
    `Stimmen Sie Antrag (${describeMoney(requested)}) und Finanzierungsplan (${describeMoney(planned)}) aufeinander ab.`,
  raiseOwnShare: ({ minimumPercent }) =>
    `Erhöhen Sie den Eigenanteil auf mindestens ${number(minimumPercent)} %.`,
  writeConcept: () => 'Legen Sie dem Antrag eine Konzeption bei.',
  openToAllResidents: () =>
    'Öffnen Sie die Beteiligung für alle Einwohnerinnen und Einwohner, unabhängig von Staatsangehörigkeit und Wahlrecht.',
  referToSocialSpace: () => 'Beschreiben Sie, wie die Strategie auf Quartiere und Ortsteile eingeht.',
  takeUpIdentity: () => 'Beschreiben Sie, was Ihre Kommune ausmacht und wie die Strategie es aufnimmt.',
  addFormats: ({ minimum }) =>
    `Planen Sie mindestens ${minimum} verschiedene Arten von Beteiligungsformaten.`,
  engageModeration: () => 'Sehen Sie eine externe Prozessmoderation vor.',
  bringToCouncil: () => 'Legen Sie die Strategie dem Kommunalparlament zum Beschluss vor.',
  useRoute: ({ route }) => `Stellen Sie den Antrag ${routeWords[route]}.`,
  hearAndResolveAgain: () =>
    'Holen Sie die Anhörung nach, und legen Sie das Ergebnis dem Kommunalparlament vor.',
  meetFurther: (facts) => `Nötig wäre: ${furtherDemand(facts)}.`,
  askAboutLaterCall: () => 'Fragen Sie die Bewilligungsstelle nach einem späteren Aufruf.',
};
