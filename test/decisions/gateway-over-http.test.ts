import { testRows } from './rows-through-gateway.js';

testRows('over HTTP');
