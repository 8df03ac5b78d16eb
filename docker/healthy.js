// `node docker/healthy.js PATH`: succeeds when the process of this container answers there with 200.
const [, , path = '/health/live'] = process.argv;
const answer = await fetch(`http://127.0.0.1:${process.env.PORT}${path}`).catch(() => null);
process.exitCode = answer?.ok ? 0 : 1;
