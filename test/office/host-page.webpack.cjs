const path = require("node:path");

/** The page that plays Excel around the pane in the end-to-end tests; the build names the output folder. */
module.exports = {
  mode: "development",
  devtool: "inline-source-map",
  entry: { "host-page": path.resolve(__dirname, "host-page.ts") },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: "swc-loader",
        options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
      },
    ],
  },
};
