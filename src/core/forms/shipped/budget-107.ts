import { planSide, priorSide } from "./budget-columns";
import { fundSections, fundsTable } from "./budget-funds";
import { PLAN_TITLES, planPublication } from "./budget-lines";
import type { Form } from "../form";

/** "Thực hiện" alone beside a plan is the performance of that plan, which is form 120. */
const expected = {
  ...priorSide,
  headings: priorSide.headings.filter((heading) => !/^Thực hiện(?! năm trước)/.test(heading)),
};

/** Forms 107 and 112: the plan of funds and other financial activities beside the budget. */
export const budget107: Form = {
  id: "budget-107",
  ...fundsTable(expected, { ...planSide, printed: "Kế hoạch năm", vi: "Kế hoạch năm" }),
  name: {
    vi: "Biểu 107, 112: kế hoạch thu, chi các hoạt động tài chính khác",
    en: "Forms 107, 112: plan of funds and other financial activities",
  },
  ...planPublication,
  titles: [
    ...["hoạt động tài chính khác", "Biểu số 107", "Biểu 107", "Biểu số 112", "Biểu 112"],
    ...PLAN_TITLES,
  ],
  blank: {
    sheetName: "107 Kế hoạch quỹ",
    title: "KẾ HOẠCH THU, CHI CÁC HOẠT ĐỘNG TÀI CHÍNH KHÁC",
    corner: ["Biểu số 107/CK TC-NSNN, 112/CK TC-NSNN", "(Thông tư số 343/2016/TT-BTC)"],
    unit: "đồng",
    sections: fundSections,
  },
};
