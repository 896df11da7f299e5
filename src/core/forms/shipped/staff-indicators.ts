import type { FormColumn, FormRow } from "../form";

/**
 * What is counted about staff, once for the list, the matrix and BM02/BNV: ids, wording, synonyms.
 * `bare` labels are enough under the heading of their section ("Trung cấp" under "Lý luận chính
 * trị"); `full` labels say the section themselves ("Trung cấp lý luận chính trị").
 */
export interface StaffIndicator {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  readonly bare: readonly string[];
  readonly full: readonly string[];
}

export interface StaffSection {
  /** Id of the heading row; the ids of its indicators begin with it. */
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  readonly headings: readonly string[];
  readonly indicators: readonly StaffIndicator[];
}

const indicator = (
  id: string,
  [vi, en]: readonly [string, string],
  labels: { readonly bare: readonly string[]; readonly full: readonly string[] }
): StaffIndicator => ({ id, vi, en, ...labels });

/** Professional levels; together with "chưa qua đào tạo" they make the staff present. */
export const levelSection: StaffSection = {
  id: "level",
  vi: "Trình độ chuyên môn",
  en: "Professional level",
  headings: ["Trình độ chuyên môn", "Chuyên môn", "Chuyên môn, nghiệp vụ", "Trình độ đào tạo"],
  indicators: [
    indicator("level.phd", ["Tiến sĩ", "Doctorate"], {
      bare: ["Tiến sĩ", "Tiến sỹ", "TS"],
      full: ["Trình độ tiến sĩ", "Trình độ tiến sỹ"],
    }),
    indicator("level.master", ["Thạc sĩ", "Master's degree"], {
      bare: ["Thạc sĩ", "Thạc sỹ", "ThS", "Cao học"],
      full: ["Trình độ thạc sĩ", "Trình độ thạc sỹ", "Chuyên môn thạc sĩ"],
    }),
    indicator("level.university", ["Đại học", "University"], {
      bare: ["Đại học", "ĐH"],
      full: ["Trình độ đại học", "Chuyên môn đại học", "Đại học chuyên môn"],
    }),
    indicator("level.college", ["Cao đẳng", "College"], {
      bare: ["Cao đẳng", "CĐ"],
      full: ["Trình độ cao đẳng", "Chuyên môn cao đẳng", "Cao đẳng chuyên môn"],
    }),
    indicator("level.intermediate", ["Trung cấp chuyên môn", "Vocational secondary"], {
      bare: ["Trung cấp", "TC"],
      full: [
        "Trung cấp chuyên môn",
        "Chuyên môn trung cấp",
        "Trình độ trung cấp",
        "Trình độ chuyên môn trung cấp",
        "Trung cấp chuyên nghiệp",
        "Trung học chuyên nghiệp",
      ],
    }),
    indicator("level.elementary", ["Sơ cấp chuyên môn", "Elementary training"], {
      bare: ["Sơ cấp", "SC"],
      full: ["Sơ cấp chuyên môn", "Chuyên môn sơ cấp", "Trình độ sơ cấp"],
    }),
    indicator("level.untrained", ["Chưa qua đào tạo", "Untrained"], {
      bare: ["Chưa qua đào tạo", "Chưa đào tạo"],
      full: [
        "Chưa qua đào tạo chuyên môn",
        "Chuyên môn chưa qua đào tạo",
        "Chưa có trình độ chuyên môn",
      ],
    }),
  ],
};

/** Levels of political theory (LLCT); many people have none, so they make no whole. */
export const politicsSection: StaffSection = {
  id: "politics",
  vi: "Trình độ lý luận chính trị",
  en: "Political theory",
  headings: ["Trình độ lý luận chính trị", "Lý luận chính trị", "Trình độ chính trị", "Chính trị"],
  indicators: [
    indicator("politics.bachelor", ["Cử nhân LLCT", "Bachelor of politics"], {
      bare: ["Cử nhân", "CN"],
      full: ["Cử nhân lý luận chính trị", "LLCT cử nhân", "Cử nhân LLCT", "Cử nhân chính trị"],
    }),
    indicator("politics.advanced", ["Cao cấp LLCT", "Advanced political theory"], {
      bare: ["Cao cấp", "CC"],
      full: [
        "Cao cấp lý luận chính trị",
        "LLCT cao cấp",
        "Cao cấp LLCT",
        "Cao cấp chính trị",
        "Lý luận chính trị cao cấp",
        "Cử nhân, cao cấp lý luận chính trị",
      ],
    }),
    indicator("politics.intermediate", ["Trung cấp LLCT", "Intermediate political theory"], {
      bare: ["Trung cấp", "TC"],
      full: [
        "Trung cấp lý luận chính trị",
        "LLCT trung cấp",
        "Trung cấp LLCT",
        "Trung cấp chính trị",
        "Lý luận chính trị trung cấp",
      ],
    }),
    indicator("politics.elementary", ["Sơ cấp LLCT", "Elementary political theory"], {
      bare: ["Sơ cấp", "SC"],
      full: [
        "Sơ cấp lý luận chính trị",
        "LLCT sơ cấp",
        "Sơ cấp LLCT",
        "Sơ cấp chính trị",
        "Lý luận chính trị sơ cấp",
      ],
    }),
  ],
};

/** Certificates of state administration (QLNN); several for one person are possible. */
export const governanceSection: StaffSection = {
  id: "governance",
  vi: "Quản lý nhà nước",
  en: "State administration",
  headings: ["Quản lý nhà nước", "Trình độ quản lý nhà nước", "Bồi dưỡng quản lý nhà nước"],
  indicators: [
    indicator("governance.senior", ["QLNN chuyên viên cao cấp", "Senior expert course"], {
      bare: ["Chuyên viên cao cấp", "CVCC", "Chuyên viên cao cấp và tương đương"],
      full: ["QLNN ngạch chuyên viên cao cấp", "Quản lý nhà nước chuyên viên cao cấp"],
    }),
    indicator("governance.principal", ["QLNN chuyên viên chính", "Principal expert course"], {
      bare: ["Chuyên viên chính", "CVC", "Chuyên viên chính và tương đương"],
      full: ["QLNN ngạch chuyên viên chính", "Quản lý nhà nước chuyên viên chính"],
    }),
    indicator("governance.specialist", ["QLNN chuyên viên", "Expert course"], {
      bare: ["Chuyên viên", "CV", "Chuyên viên và tương đương"],
      full: ["QLNN ngạch chuyên viên", "Quản lý nhà nước chuyên viên"],
    }),
  ],
};

/** Computer skills. */
export const computingSection: StaffSection = {
  id: "computing",
  vi: "Tin học",
  en: "Computing",
  headings: ["Tin học", "Trình độ tin học"],
  indicators: [
    indicator("computing.diploma", ["Tin học trung cấp trở lên", "Computing diploma"], {
      bare: ["Trung cấp trở lên", "Từ trung cấp trở lên"],
      full: [
        "Tin học từ trung cấp trở lên",
        "Tin học trung cấp trở lên",
        "Trung cấp tin học trở lên",
      ],
    }),
    indicator("computing.certificate", ["Chứng chỉ tin học", "Computing certificate"], {
      bare: ["Chứng chỉ"],
      full: ["Chứng chỉ tin học", "Tin học chứng chỉ", "Có chứng chỉ tin học"],
    }),
  ],
};

/** Foreign languages and languages of ethnic minorities; one person may have several. */
export const languageSection: StaffSection = {
  id: "language",
  vi: "Ngoại ngữ",
  en: "Languages",
  headings: ["Ngoại ngữ", "Trình độ ngoại ngữ"],
  indicators: [
    indicator("language.degree", ["Đại học ngoại ngữ trở lên", "Language degree"], {
      bare: ["Đại học trở lên", "Từ đại học trở lên"],
      full: ["Đại học ngoại ngữ", "Đại học ngoại ngữ trở lên", "Ngoại ngữ đại học trở lên"],
    }),
    indicator("language.certificate", ["Chứng chỉ ngoại ngữ", "Language certificate"], {
      bare: ["Chứng chỉ"],
      full: ["Chứng chỉ ngoại ngữ", "Ngoại ngữ chứng chỉ", "Có chứng chỉ ngoại ngữ"],
    }),
    indicator("language.ethnic", ["Chứng chỉ tiếng dân tộc", "Ethnic language certificate"], {
      bare: ["Tiếng dân tộc"],
      full: ["Chứng chỉ tiếng dân tộc", "Chứng chỉ tiếng dân tộc thiểu số"],
    }),
  ],
};

/** Ranks of civil servants; officials of a commune have none. */
export const rankSection: StaffSection = {
  id: "rank",
  vi: "Ngạch công chức",
  en: "Rank",
  headings: ["Ngạch", "Chia theo ngạch", "Ngạch công chức"],
  indicators: [
    indicator("rank.senior", ["Ngạch chuyên viên cao cấp", "Senior experts"], {
      bare: ["Chuyên viên cao cấp", "Chuyên viên cao cấp và tương đương", "CVCC và TĐ", "CVCC"],
      full: ["Ngạch chuyên viên cao cấp", "Ngạch chuyên viên cao cấp và tương đương"],
    }),
    indicator("rank.principal", ["Ngạch chuyên viên chính", "Principal experts"], {
      bare: ["Chuyên viên chính", "Chuyên viên chính và tương đương", "CVC và TĐ", "CVC"],
      full: ["Ngạch chuyên viên chính", "Ngạch chuyên viên chính và tương đương"],
    }),
    indicator("rank.specialist", ["Ngạch chuyên viên", "Experts"], {
      bare: ["Chuyên viên", "Chuyên viên và tương đương", "CV và TĐ", "CV"],
      full: ["Ngạch chuyên viên", "Ngạch chuyên viên và tương đương"],
    }),
    indicator("rank.clerk", ["Ngạch cán sự", "Clerks"], {
      bare: ["Cán sự", "Cán sự và tương đương", "Cán sự và TĐ", "CS"],
      full: ["Ngạch cán sự", "Ngạch cán sự và tương đương"],
    }),
    indicator("rank.assistant", ["Ngạch nhân viên", "Assistants"], {
      bare: ["Nhân viên"],
      full: ["Ngạch nhân viên"],
    }),
  ],
};

/** Age bands; the five bands make the whole. */
export const ageSection: StaffSection = {
  id: "age",
  vi: "Độ tuổi",
  en: "Age",
  headings: ["Độ tuổi", "Chia theo độ tuổi", "Tuổi"],
  indicators: [
    indicator("age.to30", ["Từ 30 tuổi trở xuống", "Aged up to 30"], {
      bare: ["Từ 30 trở xuống", "30 trở xuống", "Dưới 30", "Đến 30", "≤ 30", "<= 30", "< 30"],
      full: ["Từ 30 tuổi trở xuống", "30 tuổi trở xuống", "Dưới 30 tuổi", "Đến 30 tuổi"],
    }),
    indicator("age.to40", ["Từ 31 đến 40 tuổi", "Aged 31 to 40"], {
      bare: ["Từ 31 đến 40", "31 - 40", "31-40", "Từ 31-40", "Từ 31 - 40"],
      full: ["Từ 31 đến 40 tuổi", "31 - 40 tuổi", "Từ 31 - 40 tuổi"],
    }),
    indicator("age.to50", ["Từ 41 đến 50 tuổi", "Aged 41 to 50"], {
      bare: ["Từ 41 đến 50", "41 - 50", "41-50", "Từ 41-50", "Từ 41 - 50"],
      full: ["Từ 41 đến 50 tuổi", "41 - 50 tuổi", "Từ 41 - 50 tuổi"],
    }),
    indicator("age.to60", ["Từ 51 đến 60 tuổi", "Aged 51 to 60"], {
      bare: ["Từ 51 đến 60", "51 - 60", "51-60", "Từ 51-60", "Từ 51 - 60"],
      full: ["Từ 51 đến 60 tuổi", "51 - 60 tuổi", "Từ 51 - 60 tuổi", "Trên 50 tuổi"],
    }),
    indicator("age.retired", ["Trên tuổi nghỉ hưu", "Above retirement age"], {
      bare: ["Trên tuổi nghỉ hưu"],
      full: ["Trên độ tuổi nghỉ hưu", "Quá tuổi nghỉ hưu", "Trên 60 tuổi"],
    }),
  ],
};

/** Who the staff are; each is at most the whole. */
export const traits: readonly StaffIndicator[] = [
  indicator("party", ["Đảng viên", "Party members"], {
    bare: ["Đảng viên"],
    full: ["Số đảng viên", "Là đảng viên", "Đảng viên Đảng Cộng sản Việt Nam"],
  }),
  indicator("women", ["Nữ", "Women"], {
    bare: ["Nữ"],
    full: ["Phụ nữ", "Số nữ", "Cán bộ, công chức nữ", "Là nữ"],
  }),
  indicator("ethnic", ["Dân tộc thiểu số", "Ethnic minorities"], {
    bare: ["Dân tộc thiểu số", "DTTS"],
    full: ["Dân tộc ít người", "Người dân tộc thiểu số", "Là người dân tộc thiểu số"],
  }),
  indicator("religion", ["Tôn giáo", "With a religion"], {
    bare: ["Tôn giáo"],
    full: ["Có tôn giáo", "Theo tôn giáo", "Người có tôn giáo"],
  }),
];

/** Sections in the order in which lists and matrices print them. */
export const staffSections: readonly StaffSection[] = [
  levelSection,
  politicsSection,
  governanceSection,
  computingSection,
  languageSection,
  rankSection,
  ageSection,
];

/** A row that counts people; `parent` tells a bare label that recurs. */
export function personRow({ id, vi, en, bare, full }: StaffIndicator, parent?: string): FormRow {
  const labels = [...full, ...bare];
  const row = { id, labels, printed: vi, name: { vi, en }, unit: "person" } as const;
  return parent === undefined ? row : { ...row, parent };
}

/** The heading row of a section and its rows. */
export function sectionRows(section: StaffSection): readonly FormRow[] {
  const { id, vi, en, headings } = section;
  return [
    { id, labels: headings, name: { vi, en }, isHeading: true },
    ...section.indicators.map((each) => personRow(inOneLabel(section, each), id)),
  ];
}

/** "Trình độ chuyên môn: Đại học" is typed in one cell too. */
function inOneLabel({ headings }: StaffSection, each: StaffIndicator): StaffIndicator {
  const joined = headings.flatMap((heading) => each.bare.map((label) => `${heading} ${label}`));
  return { ...each, full: [...each.full, ...joined] };
}

/** Columns of a section: a bare heading stands under the heading of the section. */
export function sectionColumns(section: StaffSection): readonly FormColumn[] {
  return section.indicators.map((each) => countColumn(each, pathsOf(section, each)));
}

/** The same with a column of shares beside each count: "Đại học" over "Số lượng" and "Tỷ lệ". */
export function sectionColumnsWithShares(section: StaffSection): readonly FormColumn[] {
  return section.indicators.flatMap((each) => countAndShare(each, pathsOf(section, each)));
}

/** The traits as columns, under "Trong đó" or alone. */
export const traitColumns: readonly FormColumn[] = traits.map((each) =>
  countColumn(each, alone([...each.bare, ...each.full]))
);

/** The same with a column of shares beside each count. */
export const traitColumnsWithShares: readonly FormColumn[] = traits.flatMap((each) =>
  countAndShare(each, alone([...each.bare, ...each.full]))
);

type Paths = FormColumn["headings"];

/** Without any section a bare "Trung cấp" is a professional level. */
function pathsOf({ id, headings }: StaffSection, { bare, full }: StaffIndicator): Paths {
  const under = headings.flatMap((heading) => bare.map((label) => [heading, label]));
  return [...under, ...alone(full), ...(id === "level" ? alone(bare) : [])];
}

function alone(labels: readonly string[]): Paths {
  return labels.map((label) => [label]);
}

function countColumn({ id, vi, en }: StaffIndicator, headings: Paths): FormColumn {
  return { id, role: "figure", headings, name: { vi, en }, unit: "person" };
}

function countAndShare(indicator: StaffIndicator, paths: Paths): readonly FormColumn[] {
  const { id, vi, en } = indicator;
  const under = (word: string): Paths => paths.map((path) => [...path, word]);
  const share: FormColumn = {
    id: `${id}.share`,
    role: "figure",
    headings: under("Tỷ lệ"),
    name: { vi: `${vi}, tỷ lệ`, en: `${en}, share` },
    unit: "percent",
    isExtra: true,
  };
  return [countColumn(indicator, [...paths, ...under("Số lượng")]), share];
}
