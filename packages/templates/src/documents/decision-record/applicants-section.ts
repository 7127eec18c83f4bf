import type { Applicant, ApplicantPopulation, DecisionRecord } from '@wirkt/core';
import type { DocumentBlock, DocumentSection, InlineContent, Table } from '../../document/document-tree.js';
import { paragraph, section } from '../../document/write-document.js';
import { periodsTable } from './periods-table.js';
import { sourceOrNone, type RecordWriter } from './record-writer.js';

/** Who applies, with every figure beside its date and source, and what several figures mean together. */
export function applicantsSection(writer: RecordWriter, record: DecisionRecord): DocumentSection[] {
  if (record.applicants.length === 0) return [];
  return section(writer.funding.recordWords.applicants, [
    figuresTable(writer, record.applicants),
    ...whatSeveralMean(writer, record),
    ...periodsTable(writer, record),
  ]);
}

/** Names of all applicants in a row. */
export function applicantNames(
  { record }: Pick<RecordWriter, 'record'>,
  applicants: readonly Applicant[],
): string {
  return record.list(applicants.map(({ name }, index) => name ?? record.unnamed(index + 1)));
}

function figuresTable(writer: RecordWriter, applicants: readonly Applicant[]): Table {
  const { funding, record: texts } = writer;
  const { caption, municipality, residents, basis, asOf } = texts.figures;
  return {
    kind: 'table',
    caption,
    columns: [municipality, residents, basis, asOf, funding.recordWords.source],
    rows: applicants.flatMap((applicant, index) => {
      const head = [whoIs(writer, applicant, index)];
      const { population = [] } = applicant;
      return population.length === 0
        ? [[head, [texts.figures.notGiven], [], [], []]]
        : population.map((statement) => [head, ...figure(writer, statement)]);
    }),
  };
}

function whoIs({ record }: RecordWriter, { name, ags, kind, isLead }: Applicant, index: number): string {
  const { figures, unnamed } = record;
  const marks = [
    kind === undefined ? '' : figures.kinds[kind],
    isLead === true ? figures.isLead : '',
    ags === undefined ? '' : figures.ags(ags),
  ].filter((mark) => mark !== '');
  const shown = name ?? unnamed(index + 1);
  return marks.length === 0 ? shown : `${shown} (${marks.join(', ')})`;
}

function figure(
  writer: RecordWriter,
  { value, qualifier = 'exact', basis = 'unknown', asOf, source }: ApplicantPopulation,
): InlineContent[] {
  const { core, record } = writer;
  return [
    [record.figures.value(value, qualifier)],
    [record.figures.bases[basis]],
    [asOf === undefined ? record.figures.notGiven : core.describeDate(asOf)],
    sourceOrNone(writer, source),
  ];
}

/** Where sources differ, the finding about size says at once what that means for the result. */
function whatSeveralMean(
  { funding }: RecordWriter,
  { applicants, decision }: DecisionRecord,
): DocumentBlock[] {
  if (!applicants.some(({ population = [] }) => population.length > 1)) return [];
  return decision.findings
    .filter(({ facts, outcome }) => 'figures' in facts && outcome !== 'notApplicable')
    .map((finding) => paragraph(funding.describeFinding(finding)));
}
