#!/bin/sh
# Starts a member of the replica set. The key by which members know each other comes from the environment, and mongod
# takes it only from a file that nobody else may read; /tmp is in memory.
set -eu
umask 077
printf '%s' "${MONGO_KEYFILE:?}" > /tmp/keyfile
unset MONGO_KEYFILE
exec mongod --replSet caregraph --keyFile /tmp/keyfile --bind_ip_all --nounixsocket \
  --dbpath /data/db --wiredTigerCacheSizeGB 0.5 --setParameter diagnosticDataCollectionEnabled=false
