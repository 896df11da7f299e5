import { describeLaws } from "./describe-laws";
import { workInFile } from "./work-in-file";

describeLaws("a .docx file", workInFile, { sequences: 1_000 });
