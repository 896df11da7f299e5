import type { Parcel } from "../../src/core/link/parcel";
import { buildParcel } from "../support/build-parcel";

const PASSAGES = 20;
const FIGURES_PER_PASSAGE = 20;
export const FIGURES = PASSAGES * FIGURES_PER_PASSAGE;

/** The figures of a round as printed: no two of them alike, and none that another round has. */
export function textsOf(round: number): readonly string[] {
  return Array.from({ length: FIGURES }, (_, index) =>
    (1000 + 10 * index + round).toLocaleString("vi")
  );
}

/** A report of 60 pages with 400 figures, one in each paragraph; rounds differ in the figures alone. */
export function longReport(round: number): Parcel {
  const texts = textsOf(round);
  const paragraph = (index: number): string => {
    const [before, after] = prose[index % prose.length] ?? ["", ""];
    return `${before} {p${index}.total=${texts[index] ?? ""}} ${after}`;
  };
  const passages = Array.from({ length: PASSAGES }, (_, number) =>
    Array.from({ length: FIGURES_PER_PASSAGE }, (_, at) =>
      paragraph(number * FIGURES_PER_PASSAGE + at)
    )
  );
  return buildParcel(
    Object.fromEntries(passages.map((paragraphs, number) => [`p${number}`, paragraphs])),
    { titles: Object.fromEntries(passages.map((_, number) => [`p${number}`, titleOf(number)])) }
  );
}

const titleOf = (number: number): string => `Kết quả thực hiện nhiệm vụ thứ ${number + 1}`;

/** What stands before and after a figure. */
const prose: readonly (readonly [before: string, after: string])[] = [
  [
    "Trong kỳ, Ủy ban nhân dân phường đã chỉ đạo các bộ phận chuyên môn rà soát, niêm yết công khai đầy đủ thủ tục hành chính thuộc thẩm quyền giải quyết; tổng số hồ sơ tiếp nhận là",
    "hồ sơ, được cập nhật kịp thời trên Hệ thống thông tin giải quyết thủ tục hành chính của tỉnh, bảo đảm người dân, doanh nghiệp theo dõi được tiến độ giải quyết ở mọi khâu, mọi lúc, mọi nơi theo đúng tinh thần phục vụ.",
  ],
  [
    "Công tác tuyên truyền, hướng dẫn người dân sử dụng dịch vụ công trực tuyến được thực hiện thường xuyên qua hệ thống truyền thanh, tổ công nghệ số cộng đồng và tại bộ phận một cửa; đã hướng dẫn được",
    "lượt người dân đăng ký tài khoản, nộp hồ sơ và thanh toán trực tuyến, góp phần giảm thời gian đi lại, chi phí thực hiện thủ tục và nâng cao mức độ hài lòng của người dân.",
  ],
  [
    "Việc sắp xếp, bố trí đội ngũ cán bộ, công chức theo vị trí việc làm được thực hiện đúng quy định, công khai, minh bạch; qua các lớp bồi dưỡng nghiệp vụ do tỉnh và phường tổ chức đã có",
    "lượt cán bộ, công chức tham gia, từng bước nâng cao năng lực tham mưu, tinh thần trách nhiệm và kỷ luật, kỷ cương hành chính trong thực thi nhiệm vụ, công vụ tại địa phương.",
  ],
  [
    "Thu ngân sách trên địa bàn được tập trung chỉ đạo ngay từ đầu năm, khai thác tốt các nguồn thu, chống thất thu và thu hồi nợ đọng thuế; lũy kế đến hết kỳ báo cáo, số thu đạt",
    "triệu đồng; các khoản chi được thực hiện tiết kiệm, đúng dự toán được giao, đáp ứng kịp thời nhiệm vụ phát triển kinh tế - xã hội, quốc phòng, an ninh và an sinh xã hội trên địa bàn phường.",
  ],
];
