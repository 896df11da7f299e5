import { budget113 } from "./budget-113";
import { budget114 } from "./budget-114";
import { budget115 } from "./budget-115";
import { budgetList } from "./budget-list";
import { documentsList } from "./documents-list";
import { documentsRegister } from "./documents-register";
import type { Form } from "./form";
import { online766Digitised } from "./online-766-digitised";
import { online766Payment } from "./online-766-payment";
import { online766Services } from "./online-766-services";
import { onlineList } from "./online-list";
import { onlineTable } from "./online-table";
import { overdueReasons } from "./overdue-reasons";
import { papi } from "./papi";
import { petitionsList } from "./petitions-list";
import { petitionsTable } from "./petitions-table";
import { receptionTable } from "./reception-table";
import { reformAnnex } from "./reform-annex";
import { reformTable } from "./reform-table";
import { staffBm02 } from "./staff-bm02";
import { staffList } from "./staff-list";
import { staffMatrix } from "./staff-matrix";
import { tthc07a } from "./tthc-07a";
import { tthcIi06a } from "./tthc-ii06a";
import { tthcIi06g } from "./tthc-ii06g";
import { tthcIi07b } from "./tthc-ii07b";
import { tthcList } from "./tthc-list";

/** Every form that the product knows, by topic; on a tie the earlier one wins. */
export const forms: readonly Form[] = [
  tthcIi06a,
  tthc07a,
  tthcList,
  tthcIi06g,
  overdueReasons,
  tthcIi07b,
  staffList,
  staffMatrix,
  staffBm02,
  budget113,
  budget114,
  budget115,
  budgetList,
  onlineList,
  onlineTable,
  online766Digitised,
  online766Services,
  online766Payment,
  reformTable,
  reformAnnex,
  papi,
  receptionTable,
  petitionsTable,
  petitionsList,
  documentsList,
  documentsRegister,
];
