package org.followthrough.guards;

import static java.util.Objects.requireNonNull;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What the compiler's own parser tells of a Java source: types without a word of explanation, methods too long. */
record Sources(List<String> undocumented, List<Method> methods) {

    /** A method with the number of lines from its first brace to its last. */
    record Method(String name, long lines) {}

    static Sources read(String name, String text) throws IOException {
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, ignored -> {}, List.of("-proc:none"), null, List.of(new Text(name, text)));
        Reader reader = new Reader(DocTrees.instance(task), name);
        for (CompilationUnitTree unit : task.parse()) {
            reader.scan(unit, null);
        }
        return new Sources(reader.undocumented, reader.methods);
    }

    private static final class Reader extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final DocTrees trees;
        private final SourcePositions positions;
        private final String file;
        private final List<String> undocumented = new ArrayList<>();
        private final List<Method> methods = new ArrayList<>();

        Reader(DocTrees trees, String file) {
            this.trees = trees;
            this.positions = trees.getSourcePositions();
            this.file = file;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            boolean isPublic = type.getModifiers().getFlags().contains(Modifier.PUBLIC);
            if (isPublic && trees.getDocComment(getCurrentPath()) == null) {
                undocumented.add(file + ": " + type.getSimpleName());
            }
            return super.visitClass(type, nothing);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            Tree body = method.getBody();
            if (body != null) {
                CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
                LineMap lines = requireNonNull(unit.getLineMap());
                long first = lines.getLineNumber(positions.getStartPosition(unit, body));
                long last = lines.getLineNumber(positions.getEndPosition(unit, body));
                methods.add(new Method(file + ": " + method.getName(), last - first + 1));
            }
            return super.visitMethod(method, nothing);
        }
    }

    private static final class Text extends SimpleJavaFileObject {

        private final String text;

        Text(String name, String text) {
            super(URI.create("string:///" + name.replace('\\', '/')), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
