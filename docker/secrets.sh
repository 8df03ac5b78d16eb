#!/bin/sh
# Prints every secret that docker-compose.yml takes from the environment, made anew. Keep what it prints where the
# database is not, and for nobody else's eyes:
#   umask 077; sh docker/secrets.sh > .env             then fill in ISSUER_URL, JWKS_URL and AUDIENCE
#   umask 077; sh docker/secrets.sh demo > .env        the demo has an issuer of its own
set -eu

hex() { openssl rand -hex 32; }
base64() { openssl base64 -A; }
signing_key=$(openssl genpkey -algorithm ed25519 -outform DER | base64)
public_key=$(printf '%s' "$signing_key" | openssl base64 -d -A | openssl pkey -inform DER -pubout -outform DER | base64)

cat <<END
# Where access tokens come from. Empty serves the demo only.
ISSUER_URL=
JWKS_URL=
AUDIENCE=

# Identity codes are sealed and found with these. Without them they cannot be read again: keep a copy.
CAREGRAPH_ENCRYPTION_KEYS=key-$(date +%Y-%m-%d):$(openssl rand -base64 32)
CAREGRAPH_INDEX_KEY=$(openssl rand -base64 32)

# The gateway signs each call of a subgraph.
GATEWAY_SIGNING_KEY=$signing_key
GATEWAY_PUBLIC_KEY=$public_key

# Makes the pseudonyms of the request log the same in both gateways.
LOG_KEY=$(hex)

# The database: by what its members know each other, its administrator, and the user of each process.
MONGO_KEYFILE=$(openssl rand 96 | base64)
MONGO_ADMIN_PASSWORD=$(hex)
GATEWAY_DB_PASSWORD=$(hex)
RECORDS_DB_PASSWORD=$(hex)
CONSENTS_DB_PASSWORD=$(hex)
WELLBEING_DB_PASSWORD=$(hex)
KEEPER_DB_PASSWORD=$(hex)
IMPORTER_DB_PASSWORD=$(hex)
END

[ "${1:-}" = demo ] || exit 0
cat <<END

# Users that a demo has and no other deployment.
DEMO_GATEWAY_DB_PASSWORD=$(hex)
SEEDER_DB_PASSWORD=$(hex)
END
