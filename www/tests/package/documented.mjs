// Names the functions, types and properties of the declarations that have no comment.
import { createRequire } from "node:module";

const [typescript, ...files] = process.argv.slice(2);
const ts = createRequire(import.meta.url)(typescript);

const isNamed = (node) =>
  ts.isFunctionDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) ||
  ts.isPropertySignature(node) || ts.isMethodSignature(node) || ts.isVariableStatement(node);
const comment = (node) => (node.jsDoc ?? []).map((it) => ts.getTextOfJSDocComment(it.comment) ?? "").join("");

let seen = 0;
for (const file of files) {
  const source = ts.createSourceFile(file, ts.sys.readFile(file), ts.ScriptTarget.Latest, true);
  const look = (node) => {
    if (isNamed(node)) {
      seen += 1;
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      if (!/^[A-Z].*[.:!?]`?$/s.test(comment(node))) console.log(`${file}:${line + 1}: ${node.getText().split("\n")[0]}`);
    }
    ts.forEachChild(node, look);
  };
  look(source);
}
if (seen < 600) console.log(`only ${seen} of them were seen`);
