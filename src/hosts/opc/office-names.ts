/** What the two dialects of ISO/IEC 29500 call the ties of a package: as Office saves by default, and "Strict Open XML". */
export interface OfficeDialect {
  readonly relationships: string;
  readonly customXml: string;
}

const PURL = "http://purl.oclc.org/ooxml";
const SCHEMAS = "http://schemas.openxmlformats.org";

export const transitionalOffice: OfficeDialect = {
  relationships: `${SCHEMAS}/officeDocument/2006/relationships`,
  customXml: `${SCHEMAS}/officeDocument/2006/customXml`,
};

export const strictOffice: OfficeDialect = {
  relationships: `${PURL}/officeDocument/relationships`,
  customXml: `${PURL}/officeDocument/customXml`,
};

export const packageRelationships = `${SCHEMAS}/package/2006/relationships`;
export const contentTypes = `${SCHEMAS}/package/2006/content-types`;
