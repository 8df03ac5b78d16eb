import type { PersonaOffer } from './persona-offer.js';

/** Who has no token: sees what is public. */
export const visitor: PersonaOffer = {
  key: 'visitor',
  name: 'Visitor',
  story:
    'Nobody has signed in. The directory and the approved applications are open to all, and nothing else.',
  kind: 'VISITOR',
  headers: {},
  endsAt: null,
  query: `query Directory {
  serviceProviders(first: 10) {
    edges {
      node {
        name {
          fi
          sv
          en
        }
        sector
        units {
          edges {
            node {
              name {
                fi
              }
              municipality
            }
          }
        }
      }
    }
  }
  wellbeingApplications {
    edges {
      node {
        name
      }
    }
  }
}
`,
};
