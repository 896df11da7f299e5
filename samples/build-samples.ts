import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { allSamples } from "./all-samples";

for (const [name, bytes] of Object.entries(allSamples())) {
  writeFileSync(join(__dirname, name), bytes);
}
