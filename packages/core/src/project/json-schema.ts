import * as z from 'zod/mini';
import { ActorGroupSchema, ActorSchema } from '../actors/actor.js';
import { BodySchema } from '../actors/body.js';
import { ExtensionSchema, HearingSchema } from '../funding/application-facts-schema.js';
import { CostSchema, FinancePlanYearSchema, FundSchema } from '../funding/finance-plan-schema.js';
import {
  FundingPeriodSchema,
  FundingSchema,
  MoneyItemSchema,
  ProjectApplicationSchema,
} from '../funding/funding.js';
import { RecurrenceRuleSchema } from '../calendar/recurrence.js';
import { ConsortiumSchema } from '../municipality/consortium.js';
import { MunicipalitySchema } from '../municipality/municipality.js';
import { PopulationStatementSchema } from '../municipality/population.js';
import { AgsSchema, ArsSchema } from '../municipality/regional-key-schema.js';
import { ParticipationFormatSchema, ParticipationSchema } from '../participation/format.js';
import { MilestoneSchema, PhaseSchema, StepSchema } from '../process/phase.js';
import { CouncilSessionSchema, BlackoutSchema } from '../process/planning/constraints-schema.js';
import { LengthSchema } from '../process/planning/length-schema.js';
import { PlanningSchema } from '../process/planning/parse-planning.js';
import { ProcessEventSchema, ProcessSchema, ResolutionSchema } from '../process/process.js';
import { SessionSchema } from '../process/session.js';
import { DateSpanSchema, DateStatementSchema } from '../shared/date-span-schema.js';
import { HeadcountSchema } from '../shared/figure.js';
import { idMeaning } from '../shared/id.js';
import { isJsonObject } from '../shared/json-type.js';
import { LanguageTagSchema } from '../shared/language-tag-schema.js';
import { LocalizedTextSchema } from '../shared/localized-text-schema.js';
import { MoneyAmountSchema } from '../shared/money-schema.js';
import { PartialDateSchema } from '../shared/partial-date-schema.js';
import { SourceRefSchema } from '../shared/source.js';
import {
  ActionFieldSchema,
  GoalSchema,
  MeasureSchema,
  PrincipleSchema,
  StrategySchema,
} from '../strategy/strategy.js';
import { describedKeys } from './json-schema-descriptions.js';
import { sizeKeywords } from './json-schema-sizes.js';
import { OpenQuestionSchema, ProjectSchema } from './project.js';

type JsonSchema = z.core.JSONSchema.BaseSchema;

type Definitions = Readonly<Record<string, JsonSchema>>;

/** Schemas with a name of their own under `definitions`, and what an editor shows beside them. */
const named: readonly (readonly [id: string, schema: z.core.$ZodType, description: string])[] = [
  ['LocalizedText', LocalizedTextSchema, 'Text in der ersten Sprache des Projekts, oder je Sprache einer.'],
  ['LanguageTag', LanguageTagSchema, 'Sprachkürzel, z. B. de, en, ar; de-simple ist Leichte Sprache.'],
  ['PartialDate', PartialDateSchema, 'So genau wie bekannt: 2020-02-29, 2020-02, 2020-Q1 oder 2020.'],
  ['DateSpan', DateSpanSchema, 'Zeitraum; erster und letzter Tag gehören dazu.'],
  ['DateStatement', DateStatementSchema, 'Ein Datum mit Wortlaut und Quelle.'],
  ['Headcount', HeadcountSchema, 'Anzahl von Personen, wie die Quelle sie angibt.'],
  ['MoneyAmount', MoneyAmountSchema, 'Betrag in Euro als Text mit zwei Nachkommastellen, z. B. 20000.00.'],
  ['Source', SourceRefSchema, 'Fundstelle, an der eine Angabe nachgelesen werden kann.'],
  ['Ags', AgsSchema, 'Amtlicher Gemeindeschlüssel, acht Ziffern als Text.'],
  ['Ars', ArsSchema, 'Amtlicher Regionalschlüssel, zwölf Ziffern als Text.'],
  ['Municipality', MunicipalitySchema, 'Eine Stadt oder Gemeinde.'],
  [
    'PopulationStatement',
    PopulationStatementSchema,
    'Einwohnerzahl, wie eine Quelle sie zu einem Stand nennt.',
  ],
  ['Consortium', ConsortiumSchema, 'Mehrere Kommunen mit gemeinsamer Strategie (Verbund).'],
  ['OpenQuestion', OpenQuestionSchema, 'Was nicht bekannt ist und wo man es erfragt.'],
  ['Funding', FundingSchema, 'Förderung durch ein Programm.'],
  [
    'FundingPeriod',
    FundingPeriodSchema,
    'Laufzeit, wie eine Quelle sie nennt; Quellen dürfen sich widersprechen.',
  ],
  ['MoneyItem', MoneyItemSchema, 'Geldbetrag: beantragt, bewilligt oder ausgezahlt.'],
  [
    'ProjectApplication',
    ProjectApplicationSchema,
    'Der Antrag; was fehlt, gilt als nicht bekannt und nie als Nein.',
  ],
  ['Extension', ExtensionSchema, 'Verlängerung des Förderzeitraums; weglassen, wenn nicht bekannt.'],
  ['Hearing', HearingSchema, 'Anhörung des Ausländerbeirats oder der Integrations-Kommission.'],
  ['FinancePlanYear', FinancePlanYearSchema, 'Kosten und Mittel eines Haushaltsjahrs.'],
  ['Cost', CostSchema, 'Ausgabe im Finanzierungsplan.'],
  ['Fund', FundSchema, 'Einnahme im Finanzierungsplan: woher sie kommt und wie sicher sie ist.'],
  ['Body', BodySchema, 'Gremium: Bezeichnung und Funktion sind zweierlei.'],
  ['ActorGroup', ActorGroupSchema, 'Gruppe von Akteuren.'],
  ['Actor', ActorSchema, 'Einrichtung, Amt oder Gruppe; niemals eine Person.'],
  ['Process', ProcessSchema, 'Der Weg zur Strategie.'],
  ['Phase', PhaseSchema, 'Abschnitt des Prozesses; Phasen dürfen sich überschneiden.'],
  ['Step', StepSchema, 'Arbeitsschritt in einer Phase.'],
  ['Milestone', MilestoneSchema, 'Zeitpunkt, an dem etwas erreicht ist.'],
  ['ProcessEvent', ProcessEventSchema, 'Termin: Treffen, Werkstatt, Zeit für Kommentare.'],
  ['Session', SessionSchema, 'Sitzung eines Gremiums, gehalten oder vorgesehen.'],
  ['CouncilSession', CouncilSessionSchema, 'Sitzung, mit der geplant wird; auf den Tag genau.'],
  ['Blackout', BlackoutSchema, 'Sperrzeit: Tage, an denen bestimmte Schritte nicht stattfinden.'],
  ['Length', LengthSchema, 'Dauer, z. B. zehn Arbeitstage; eine ganze Zahl ab 1.'],
  ['Resolution', ResolutionSchema, 'Beschluss, geplant oder gefasst.'],
  ['Participation', ParticipationSchema, 'Beteiligung.'],
  ['ParticipationFormat', ParticipationFormatSchema, 'Beteiligungsformat, vorhanden oder neu.'],
  ['Strategy', StrategySchema, 'Das Ergebnis: Leitlinien, Handlungsfelder, Ziele, Maßnahmen.'],
  ['Principle', PrincipleSchema, 'These oder Leitlinie; sie ist nie „erledigt“.'],
  ['ActionField', ActionFieldSchema, 'Handlungsfeld; die Kommune wählt es frei.'],
  ['Goal', GoalSchema, 'Ziel auf der Ebene, die die Kommune verwendet.'],
  ['Measure', MeasureSchema, 'Maßnahme mit dem beschlossenen Text.'],
];

/** Parts that an editor completes too, though `parseProject` leaves them to whoever needs them (rule P28). */
const laterParts = [
  {
    name: 'Planning',
    of: PlanningSchema,
    at: ['Process', 'planning'],
    description: 'Wonach der Prozess geplant wird: Vorlage, Beginn, Sitzungen, Sperrzeiten.',
  },
  {
    name: 'RecurrenceRule',
    of: RecurrenceRuleSchema,
    at: ['ProcessEvent', 'recurrence'],
    description: 'Regel, nach der ein Termin immer wieder stattfindet, z. B. jeden ersten Donnerstag.',
  },
] as const;

/**
 * JSON Schema (draft 7, which editors support best) of the project file, made from the schemas that
 * `parseProject` uses. It completes and explains keys in an editor.
 *
 * It cannot say everything: unique ids, references and impossible dates are found by `parseProject`.
 */
export const projectJsonSchema: Readonly<Record<string, unknown>> = makeJsonSchema();

function makeJsonSchema(): Record<string, unknown> {
  const metadata = z.registry<{ id: string; description: string }>();
  for (const [id, schema, description] of named) metadata.add(schema, { id, description });

  const made = (of: z.core.$ZodType) =>
    z.toJSONSchema(of, {
      metadata,
      target: 'draft-7',
      io: 'input',
      override: ({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: JsonSchema }) => {
        Object.assign(jsonSchema, sizeKeywords(zodSchema));
        const meaning = idMeaning(zodSchema);
        if (meaning?.role === 'refersTo') jsonSchema.description = `Kennung eines Eintrags: ${meaning.kind}`;
        if (meaning?.role === 'defines') jsonSchema.description = 'Kennung, einmalig in der ganzen Datei.';
      },
    });
  const schema = made(ProjectSchema);
  for (const { name, of, at, description } of laterParts) {
    addPart(schema, { ...made(of), description }, name, at);
  }
  splitTypes(schema);
  describeKeys('Project', schema);
  const definitions = (schema.definitions ?? {}) as Definitions;
  for (const [name, definition] of Object.entries(definitions)) describeKeys(name, definition);
  return {
    title: 'WIRkt-Strategieprojekt',
    description:
      'Eine kommunale Vielfalts- und Integrationsstrategie mit Förderung, Prozess und Beteiligung.',
    ...schema,
  };
}

function addPart(
  project: JsonSchema,
  { definitions, ...part }: JsonSchema,
  name: string,
  [owner, key]: readonly [string, string],
): void {
  delete part.$schema;
  const all: Record<string, JsonSchema> = {
    ...(project.definitions as Definitions),
    ...(definitions as Definitions),
    [name]: part,
  };
  const { properties } = all[owner] ?? {};
  if (properties) properties[key] = { allOf: [{ $ref: `#/definitions/${name}` }] };
  project.definitions = all;
}

/** Several types at once as alternatives: validators in their strict mode refuse a list of types. */
function splitTypes(value: unknown): void {
  if (Array.isArray(value)) value.forEach(splitTypes);
  if (!isJsonObject(value)) return;
  Object.values(value).forEach(splitTypes);
  if (!Array.isArray(value.type)) return;
  value.anyOf = value.type.map((type: unknown) => ({ type }));
  delete value.type;
}

function describeKeys(name: string, schema: JsonSchema): void {
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    const description = describedKeys[`${name}.${key}`];
    if (description !== undefined && typeof property === 'object') property.description = description;
  }
}
