// Rules of the house style that oxlint does not have of its own.
const unexplainedAs = {
  create: (context) => ({
    TSAsExpression: (node) => {
      const isConst = node.typeAnnotation.type === 'TSTypeReference' && node.typeAnnotation.typeName.name === 'const';
      if (isConst) return;
      // A comment on the lines of the statement, or right above it, counts as the proof.
      const { start } = node.loc;
      const statement = statementOf(node);
      const comments = context.sourceCode.getAllComments();
      const isProven = comments.some(
        ({ loc }) => loc.end.line >= statement.loc.start.line - 1 && loc.start.line <= start.line,
      );
      if (!isProven)
        context.report({ node, message: 'No `as` but `as const`: parse it, or prove the cast in a comment.' });
    },
  }),
};

const statementOf = (node) => {
  let outer = node;
  while (outer.parent && !/Statement|Declaration|Program/.test(outer.type)) outer = outer.parent;
  return outer;
};

const noIndexFile = {
  create: (context) => ({
    Program: (node) => {
      if (/[\\/]index\.[jt]sx?$/.test(context.filename)) {
        context.report({ node, message: 'A file is named for what it exports: no index file.' });
      }
    },
  }),
};

export default {
  meta: { name: 'house' },
  rules: { 'unexplained-as': unexplainedAs, 'no-index-file': noIndexFile },
};
