import { budget103 } from "./shipped/budget-103";
import { budget104 } from "./shipped/budget-104";
import { budget105 } from "./shipped/budget-105";
import { budget106 } from "./shipped/budget-106";
import { budget107 } from "./shipped/budget-107";
import { budget113 } from "./shipped/budget-113";
import { budget114 } from "./shipped/budget-114";
import { budget115 } from "./shipped/budget-115";
import { budget116 } from "./shipped/budget-116";
import { budget117 } from "./shipped/budget-117";
import { budget118 } from "./shipped/budget-118";
import { budget119 } from "./shipped/budget-119";
import { budget120 } from "./shipped/budget-120";
import { budgetList } from "./shipped/budget-list";
import { budgetPublished } from "./shipped/budget-published";
import { documentsList } from "./shipped/documents-list";
import { documentsRegister } from "./shipped/documents-register";
import type { Form } from "./form";
import { online766Digitised } from "./shipped/online-766-digitised";
import { online766Payment } from "./shipped/online-766-payment";
import { online766Delivery } from "./shipped/online-766-delivery";
import { onlineList } from "./shipped/online-list";
import { onlineTable } from "./shipped/online-table";
import { overdueReasons } from "./shipped/overdue-reasons";
import { papi } from "./shipped/papi";
import { petitionsList } from "./shipped/petitions-list";
import { petitionsTable } from "./shipped/petitions-table";
import { receptionTable } from "./shipped/reception-table";
import { reformAnnex } from "./shipped/reform-annex";
import { reformTable } from "./shipped/reform-table";
import { staffBm02 } from "./shipped/staff-bm02";
import { staffList } from "./shipped/staff-list";
import { staffMatrix } from "./shipped/staff-matrix";
import { tthc07a } from "./shipped/tthc-07a";
import { tthcIi06a } from "./shipped/tthc-ii06a";
import { tthcIi06g } from "./shipped/tthc-ii06g";
import { tthcIi07b } from "./shipped/tthc-ii07b";
import { tthcList } from "./shipped/tthc-list";

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
