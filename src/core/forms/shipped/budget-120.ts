import { finalSide, planSide } from "./budget-columns";
import { fundSections, fundsTable } from "./budget-funds";
import { publication } from "./budget-lines";
import type { Form } from "../form";
import { flows } from "./flows";

/** What a year has really brought; the plan stands beside it. */
const performed = {
  ...finalSide,
  headings: ["Thực hiện", "Thực hiện năm", "Kết quả thực hiện", ...finalSide.headings],
  vi: "Thực hiện",
  en: "Performance",
};

/** Form 120: how the plan of funds and other financial activities was carried out. */
export const budget120: Form = {
  id: "budget-120",
  ...fundsTable({ ...planSide, printed: "Kế hoạch năm", vi: "Kế hoạch năm" }, performed),
  name: {
    vi: "Biểu 120: thực hiện thu, chi các hoạt động tài chính khác",
    en: "Form 120: performance of funds and other financial activities",
  },
  ...publication,
  titles: [
    ...["hoạt động tài chính khác", "thực hiện kế hoạch thu, chi", "Biểu số 120", "Biểu 120"],
  ],
  precedents: flows("columns", ["final.in", "final.out"]),
  blank: {
    sheetName: "120 Thực hiện quỹ",
    title: "TÌNH HÌNH THỰC HIỆN KẾ HOẠCH THU, CHI CÁC HOẠT ĐỘNG TÀI CHÍNH KHÁC",
    corner: ["Biểu số 120/CK TC-NSNN", "(Thông tư số 343/2016/TT-BTC)"],
    unit: "đồng",
    sections: fundSections,
  },
};
