/** The door of organisations: whose service brings a citizen to the counter, and the forms of them that a town follows. */
export { type OrganisationId, organisationIds, organisationName, organisations } from './organisation.ts';
export { formOptions, organisationOptions } from './pages/options.ts';
export { formById, openForms } from './queries.ts';
export { organisationRoutes } from './routes.tsx';
export type { ServiceForm } from './service-form.ts';
