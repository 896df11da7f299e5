import { budget103 } from "./budget-103";
import { budget104 } from "./budget-104";
import { budget105 } from "./budget-105";
import { budget106 } from "./budget-106";
import { budget107 } from "./budget-107";
import { budget113 } from "./budget-113";
import { budget114 } from "./budget-114";
import { budget115 } from "./budget-115";
import { budget116 } from "./budget-116";
import { budget117 } from "./budget-117";
import { budget118 } from "./budget-118";
import { budget119 } from "./budget-119";
import { budget120 } from "./budget-120";
import { budgetList } from "./budget-list";
import { budgetPublished } from "./budget-published";
import { documentsList } from "./documents-list";
import { documentsRegister } from "./documents-register";
import type { Form } from "./form";
import { online766Digitised } from "./online-766-digitised";
import { online766Payment } from "./online-766-payment";
import { online766Delivery } from "./online-766-delivery";
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
  budgetPublished,
  budget103,
  budget104,
  budget105,
  budget106,
  budget107,
  budget116,
  budget117,
  budget118,
  budget119,
  budget120,
  budgetList,
  onlineList,
  onlineTable,
  online766Digitised,
  online766Delivery,
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
