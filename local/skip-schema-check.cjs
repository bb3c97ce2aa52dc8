// Loaded into firebase-tools before it starts its Auth emulator. That emulator checks each of the
// hundreds of schemas in the API description it comes with against JSON Schema's own schema, which
// is compiled anew every time: ten of the twelve seconds that it needs to start. The description is
// Google's and never changes here, so the check is left out; requests are validated as before.
const { createRequire } = require('node:module');

try {
  const { default: Ajv } = createRequire(require.resolve('exegesis'))('ajv');
  Ajv.prototype.validateSchema = () => true;
} catch {
  // Put together otherwise in some later firebase-tools: then it just takes its time.
}
