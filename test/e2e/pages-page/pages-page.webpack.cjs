const path = require("node:path");

/** The page that shows a report as pages and nothing else; the build names the output folder. */
module.exports = {
  mode: "production",
  devtool: false,
  entry: { "pages-page": path.resolve(__dirname, "pages-page.tsx") },
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
