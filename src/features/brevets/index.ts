/** What other features and the app may use of brevets. */
export { issueBrevet, issueWhenDone } from './issue.ts';
export { brevetRoutes } from './routes.tsx';
export { brevetNotices, tellHolders } from './tell-expiring.ts';
