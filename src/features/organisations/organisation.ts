/** Organisations whose services bring citizens to a counter: a short list, so that the same one always counts as one. */
import type { Lang } from '#shared/words/catalogue.ts';

/**
 * Names as the organisations write them on their own sites, the federal ones as listed on
 * belgium.be/nl/adressen_en_sites and belgium.be/fr/adresses_et_sites (seen November 2026). Where many do the same work,
 * such as banks or health insurance funds, the kind stands for all of them. An id never changes: counts are kept under it.
 */
export const organisations = [
  { id: 'town', nl: 'De gemeente zelf', fr: 'La commune elle-même' },
  { id: 'fod-financien', nl: 'FOD Financiën', fr: 'SPF Finances' },
  { id: 'bosa', nl: 'FOD BOSA (MyGov.be, eBox, CSAM)', fr: 'SPF BOSA (MyGov.be, eBox, CSAM)' },
  { id: 'ibz', nl: 'FOD Binnenlandse Zaken (eID)', fr: 'SPF Intérieur (eID)' },
  { id: 'justitie', nl: 'FOD Justitie', fr: 'SPF Justice' },
  { id: 'mobiliteit', nl: 'FOD Mobiliteit', fr: 'SPF Mobilité' },
  { id: 'fpd', nl: 'Federale Pensioendienst', fr: 'Service fédéral des Pensions' },
  { id: 'rsvz', nl: 'RSVZ (zelfstandigen)', fr: 'INASTI (indépendants)' },
  { id: 'rva', nl: 'RVA', fr: 'ONEM' },
  { id: 'union', nl: 'Vakbond of hulpkas (uitkering)', fr: 'Syndicat ou CAPAC (allocation)' },
  { id: 'health-fund', nl: 'Mutualiteit', fr: 'Mutualité' },
  { id: 'ehealth', nl: 'eHealth (MijnGezondheid)', fr: 'eHealth (MaSanté)' },
  { id: 'hospital', nl: 'Ziekenhuis of arts', fr: 'Hôpital ou médecin' },
  { id: 'vlaanderen', nl: 'Vlaamse overheid', fr: 'Autorité flamande' },
  { id: 'wallonie', nl: 'Wallonië', fr: 'Wallonie' },
  { id: 'brussels', nl: 'Brussels Gewest', fr: 'Région bruxelloise' },
  { id: 'employment', nl: 'VDAB, Actiris of Forem', fr: 'Forem, Actiris ou VDAB' },
  { id: 'housing', nl: 'Woonmaatschappij', fr: 'Société de logement' },
  { id: 'child-benefit', nl: 'Groeipakket of kinderbijslag', fr: 'Allocations familiales' },
  { id: 'school', nl: 'School of kinderopvang', fr: 'École ou crèche' },
  { id: 'bank', nl: 'Bank', fr: 'Banque' },
  { id: 'itsme', nl: 'itsme', fr: 'itsme' },
  { id: 'nmbs', nl: 'NMBS', fr: 'SNCB' },
  { id: 'de-lijn', nl: 'De Lijn', fr: 'De Lijn' },
  { id: 'tec-mivb', nl: 'TEC of MIVB', fr: 'TEC ou STIB' },
  { id: 'parking', nl: 'Parkeerbedrijf', fr: 'Société de stationnement' },
  { id: 'energy', nl: 'Energie of water', fr: 'Énergie ou eau' },
  { id: 'telecom', nl: 'Telefoon, internet of tv', fr: 'Téléphone, internet ou télé' },
  { id: 'post', nl: 'bpost of pakjesdienst', fr: 'bpost ou service de colis' },
  { id: 'insurance', nl: 'Verzekering', fr: 'Assurance' },
  { id: 'notary', nl: 'Notaris (Izimi)', fr: 'Notaire (Izimi)' },
  { id: 'other', nl: 'Een andere organisatie', fr: 'Une autre organisation' },
] as const;

export type OrganisationId = (typeof organisations)[number]['id'];

export const organisationIds: readonly OrganisationId[] = organisations.map(({ id }) => id);

/** The name to show; the id itself where a later version of the list no longer has it. */
export function organisationName(lang: Lang, id: string): string {
  return organisations.find((one) => one.id === id)?.[lang] ?? id;
}
