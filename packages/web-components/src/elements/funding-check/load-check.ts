import type { FundingProgramme } from '@wirkt/core/funding';
import type { fundingApplication } from '@wirkt/core/project/application';
import type { CSSResult } from 'lit';
import type { StringOverrides } from '../../locales/strings.js';
import type { FundingWords, Rules } from './check-parts.js';
import type { checkAnswers } from './check-answers.js';
import type { recordView } from './record-view.js';
import type { resultView } from './result-view.js';
import type { checkApplication, dayInWords } from './subject.js';
import type { FormViews, TalkController } from './talk-controller.js';

/** What is to be checked decides which parts load. */
export interface CheckNeeds {
  readonly language: 'de' | 'en';
  /** True where somebody is asked. */
  readonly isAsking: boolean;
  /** True where the page names no programme of its own. */
  readonly isKiv: boolean;
}

/** The result as a document and as a record. */
interface ResultPart {
  readonly resultView: typeof resultView;
  readonly recordView: typeof recordView;
  readonly checkApplication: typeof checkApplication;
  readonly dayInWords: typeof dayInWords;
  readonly resultStyles: readonly CSSResult[];
  readonly germanTexts: StringOverrides;
}

/** The conversation. */
interface TalkPart {
  readonly TalkController: typeof TalkController;
}

/** The form with all questions and the choice of rules. */
interface FormPart extends FormViews {
  readonly talkStyles: CSSResult;
}

/** The parts of the check that load on first use. */
export interface LoadedCheck {
  readonly needs: CheckNeeds;
  readonly rules: Rules;
  readonly result: ResultPart;
  readonly words: FundingWords;
  readonly talk?: TalkPart | undefined;
  readonly form?: FormPart | undefined;
  readonly checkAnswers?: typeof checkAnswers | undefined;
  readonly fundingApplication?: typeof fundingApplication | undefined;
  readonly kivHessen?: FundingProgramme | undefined;
}

/** The language in which funding is spoken about. */
export function fundingLanguage(languageTag: string): CheckNeeds['language'] {
  return languageTag === 'en' ? 'en' : 'de';
}

/** Loads what a check needs, all at the same time. */
export async function loadCheck(needs: CheckNeeds): Promise<LoadedCheck> {
  const { language, isAsking, isKiv } = needs;
  const [rules, result, words, talk, form, answers, project, kiv] = await Promise.all([
    import('./rules.js'),
    import('./result.js'),
    language === 'en' ? import('./words-en.js') : import('./words-de.js'),
    isAsking ? import('./talk.js') : undefined,
    isAsking ? import('./talk-form.js') : undefined,
    isAsking ? import('./check-answers.js') : undefined,
    isAsking ? undefined : import('./project-application.js'),
    isKiv ? import('./kiv-hessen.js') : undefined,
  ]);
  return {
    needs,
    rules,
    result,
    words,
    talk,
    form,
    checkAnswers: answers?.checkAnswers,
    fundingApplication: project?.fundingApplication,
    kivHessen: kiv?.kivHessen,
  };
}
