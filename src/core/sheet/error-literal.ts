const ERROR_LITERAL = /^#(?:[A-Z_]+[!?]|DIV\/0!|N\/A)$/;

/** True for an error as Excel writes it into a cell: `#REF!`, `#N/A`, `#DIV/0!`. */
export const isErrorLiteral = (text: string): boolean => ERROR_LITERAL.test(text);
