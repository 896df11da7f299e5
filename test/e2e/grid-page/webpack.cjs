const path = require("node:path");

/** A page with nothing but the grid, for its end-to-end tests; the build names the output folder. */
module.exports = {
  mode: "production",
  devtool: false,
  entry: { "grid-page": path.resolve(__dirname, "grid-page.tsx") },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  optimization: { minimize: false },
  performance: { hints: false },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          jsc: {
            parser: { syntax: "typescript", tsx: true },
            target: "es2022",
            transform: { react: { runtime: "automatic" } },
          },
        },
      },
    ],
  },
};
