// The validator is an ES module that jest cannot load: it runs in a process of its own.
import { readFileSync } from "node:fs";
import path from "node:path";
import validate from "@ooxml-tools/validate";

const results = {};
for (const file of process.argv.slice(2)) {
  const format = path.extname(file).slice(1);
  const errors = await validate(new Uint8Array(readFileSync(file)), format, "Office2021");
  results[file] = errors.map(
    ({ path, description }) => `${path.partUri} ${path.xpath}: ${description}`
  );
}
process.stdout.write(JSON.stringify(results), () => process.exit(0));
