import { OPERATIONS, type OperationId } from '@anteroom/contract/operations';
import { HANDLERS, type Handler } from './handlers.js';

/** The handlers of one address, by method. */
export interface Route {
  /** As Hono writes it: `/rooms/:roomId`. */
  path: string;
  methods: Map<string, Handler>;
}

/** Every address of the contract. */
export const ROUTES: readonly Route[] = routesOf(Object.keys(OPERATIONS) as OperationId[]);

function routesOf(operations: readonly OperationId[]): Route[] {
  const routes = new Map<string, Route>();
  for (const id of operations) {
    const { method, path: template } = OPERATIONS[id];
    const path = template.replaceAll(/\{(\w+)\}/g, ':$1');
    const route = routes.get(path) ?? { path, methods: new Map() };
    routes.set(path, route);
    route.methods.set(method, HANDLERS[id]);
  }
  return [...routes.values()];
}

/** The methods of a route, as the `Allow` header lists them: GET first. */
export function allowOf({ methods }: Route): string {
  const others = [...methods.keys()].filter((method) => method !== 'GET');
  return [...(methods.has('GET') ? ['GET', 'HEAD'] : []), ...others].join(', ');
}
