import { testRows } from './rows-through-gateway.js';

testRows('in one process');
