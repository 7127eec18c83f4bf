import type { Remedy } from '@wirkt/core/funding';
import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionId } from './answers.js';
import type { CheckParts } from './check-parts.js';
import { questionName } from './question-words.js';

/** The question by which a remedy can be tried; asking about a later call is for a letter, not for a form. */
const questionsOfRemedies: Readonly<Record<Remedy['kind'], QuestionId | undefined>> = {
  findPartners: 'form',
  leaveOutMembers: 'members',
  nameMemberOnce: 'members',
  nameOneLead: 'lead',
  findSmallPartner: 'members',
  replaceMembers: 'members',
  endEarlier: 'period',
  askForExtension: 'extension',
  planLonger: 'period',
  waitForApproval: 'obligation',
  askForEarlyStart: 'earlyStartPermission',
  requestLess: 'money',
  balancePlan: 'financePlan',
  addPlanYears: 'financePlan',
  alignPlanAndRequest: 'financePlan',
  raiseOwnShare: 'financePlan',
  writeConcept: 'concept',
  openToAllResidents: 'audience',
  referToSocialSpace: 'socialSpace',
  takeUpIdentity: 'localIdentity',
  addFormats: 'formats',
  engageModeration: 'moderation',
  bringToCouncil: 'resolution',
  useRoute: 'route',
  askAboutLaterCall: undefined,
  hearAndResolveAgain: 'hearing',
  meetFurther: undefined,
};

/** What would help, as advice; each can be tried at once where its question is named. */
export function remedyList(
  remedies: readonly Remedy[],
  parts: CheckParts,
  tryIt?: (question: QuestionId) => void,
): TemplateResult {
  const { words, funding } = parts;
  return html`
    <ul class="remedies">
      ${remedies.map((remedy) => {
        const question = questionsOfRemedies[remedy.kind];
        return html`
          <li>
            <span>${funding.describeRemedy(remedy)}</span>
            ${
              tryIt && question
                ? html`<button
                    type="button"
                    class="small"
                    @click=${() => {
                      tryIt(question);
                    }}
                  >
                    ${words.text('check.tryIt', { question: questionName(question, parts) })}
                  </button>`
                : nothing
            }
          </li>
        `;
      })}
    </ul>
  `;
}
