import type { DecisionRecord } from '@wirkt/core';
import type { DocumentBlock, DocumentSection, DocumentTree } from '../../document/document-tree.js';
import { definition, definitions, notice, paragraph, section } from '../../document/write-document.js';
import { applicantNames, applicantsSection } from './applicants-section.js';
import { criteriaSection } from './criteria-section.js';
import type { RecordLanguage } from './record-language.js';
import { localized, plain, sourceNumber, type RecordWriter } from './record-writer.js';
import { resultSections } from './result-sections.js';
import { sourceRegister } from './source-register.js';
import { contradictionsSection, sourcesSection } from './sources-sections.js';

/**
 * The record of a decision (Aktenvermerk) as a document: the answer first, then what is open and what would
 * help, then every criterion with the place where it stands, for a person who knows neither the programme
 * nor this software.
 */
export function decisionRecordDocument(record: DecisionRecord, language: RecordLanguage): DocumentTree {
  const writer: RecordWriter = {
    ...language,
    tag: language.core.languageTag,
    sources: sourceRegister(record),
  };
  return {
    language: writer.tag,
    title: titleOf(writer, record),
    foot: footOf(writer, record),
    lead: lead(writer, record),
    sections: [
      ...resultSections(writer, record),
      ...applicantsSection(writer, record),
      ...criteriaSection(writer, record),
      ...contradictionsSection(writer, record),
      ...sourcesSection(writer),
      ...aboutSection(writer, record),
    ],
  };
}

function titleOf(writer: RecordWriter, { applicants, isExample }: DecisionRecord): string {
  const { funding, record: texts } = writer;
  const names = applicantNames(writer, applicants);
  const title = names === '' ? funding.recordWords.title : texts.title(funding.recordWords.title, names);
  return isExample ? texts.exampleTitle(title) : title;
}

function footOf(writer: RecordWriter, { applicants, decision, madeOn, isExample }: DecisionRecord): string {
  const { core, record: texts } = writer;
  const names = applicantNames(writer, applicants);
  const { edition } = decision;
  return texts.foot(
    [
      isExample ? texts.exampleTitle(names) : names,
      core.describeDate(madeOn),
      edition === undefined ? '' : plain(writer, edition.title),
    ].filter((part) => part !== ''),
  );
}

function lead(
  writer: RecordWriter,
  { isExample, title, programme, madeOn }: DecisionRecord,
): DocumentBlock[] {
  const { core, funding, record: texts } = writer;
  return [
    ...(isExample ? [notice(texts.exampleLabel, paragraph(funding.recordWords.example))] : []),
    ...definitions([
      ...(title === undefined
        ? []
        : [definition(funding.recordWords.subject, paragraph(localized(writer, title)))]),
      definition(texts.about.programme, paragraph(localized(writer, programme.title))),
      definition(funding.recordWords.checkedOn, paragraph(core.describeDate(madeOn))),
    ]),
  ];
}

function aboutSection(
  writer: RecordWriter,
  { decision, rulesVersion, deviations, requested }: DecisionRecord,
): DocumentSection[] {
  const { core, funding, record: texts } = writer;
  const { edition, choice } = decision;
  return section(texts.about.title, [
    paragraph(texts.about.how),
    ...definitions([
      ...(edition
        ? [
            definition(
              funding.recordWords.rules,
              paragraph(
                localized(writer, edition.title),
                ' (',
                ...sourceNumber(writer, edition.basis.id),
                ')',
              ),
            ),
          ]
        : []),
      ...(choice ? [definition(texts.about.applicationDate, paragraph(core.describeDate(choice.on)))] : []),
      ...(requested ? [definition(texts.about.requested, paragraph(core.describeDate(requested.on)))] : []),
      ...deviations.map(({ title }) =>
        definition(texts.about.deviations, paragraph(localized(writer, title))),
      ),
      definition(texts.about.rulesVersion, paragraph(core.describeDate(rulesVersion))),
    ]),
  ]);
}
