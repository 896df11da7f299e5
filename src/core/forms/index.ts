import { budget113 } from "./budget-113";
import { budget114 } from "./budget-114";
import { budget115 } from "./budget-115";
import { budgetList } from "./budget-list";
import type { Form } from "./form";
import { onlineList } from "./online-list";
import { onlineTable } from "./online-table";
import { papi } from "./papi";
import { reformAnnex } from "./reform-annex";
import { reformTable } from "./reform-table";
import { staffBm02 } from "./staff-bm02";
import { staffList } from "./staff-list";
import { staffMatrix } from "./staff-matrix";
import { tthc07a } from "./tthc-07a";
import { tthcIi06a } from "./tthc-ii06a";
import { tthcList } from "./tthc-list";

/** Every form that the product knows, by topic; on a tie the earlier one wins. */
export const forms: readonly Form[] = [
  tthcIi06a,
  tthc07a,
  tthcList,
  staffList,
  staffMatrix,
  staffBm02,
  budget113,
  budget114,
  budget115,
  budgetList,
  onlineList,
  onlineTable,
  reformTable,
  reformAnnex,
  papi,
];
