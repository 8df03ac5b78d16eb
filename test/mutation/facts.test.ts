// What notices a change of the facts: every test of one call, and what is stored of a person as the database gives it.
import '../facts/person-facts.test.js';
import './one-call.test.js';
