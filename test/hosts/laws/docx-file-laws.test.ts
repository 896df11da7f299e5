import { describeLaws } from "./describe-laws";
import { workInFile } from "./work-in-file";

describeLaws("a .docx file", workInFile, { numRuns: 1_000 });
