/** The door of citizens: what everyone may read of a guide, on a page, on paper and as JSON, and its other forms. */
export { citizensRoutes, practiceDoor } from './routes.tsx';
