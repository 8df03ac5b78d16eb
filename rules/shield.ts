import { createRequire } from 'node:module';
import type * as GraphqlMiddleware from 'graphql-middleware';
import type * as GraphqlShield from 'graphql-shield';

/**
 * The one place that loads graphql-shield and graphql-middleware: as CommonJS, since their other build does not load
 * on Node 23 and later, and two module forms in one process do not know each other's rules.
 */
const require = createRequire(import.meta.url);
const shieldModule = require('graphql-shield') as typeof GraphqlShield;
const middlewareModule = require('graphql-middleware') as typeof GraphqlMiddleware;

export const { shield, rule, allow, deny } = shieldModule;
export const { applyMiddleware } = middlewareModule;
