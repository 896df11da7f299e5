declare const rules: {
  readonly forbidden: readonly {
    readonly name: string;
    readonly from: { readonly path?: string };
  }[];
};
export = rules;
