package nl.meldwijzer.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import javax.tools.ToolProvider;

class SizeTests {

    private static final int FILE = 300;
    private static final int METHOD = 40;
    private static final int PARAMETERS = 5;
    private static final int COLLABORATORS = 6;

    @Test
    void filesStayShort() {
        var tooLong =
                Sources.under(Sources.JAVA, ".java").stream()
                        .filter(file -> Sources.read(file).lines().count() > FILE);

        assertThat(tooLong).as("files over %d lines", FILE).isEmpty();
    }

    @Test
    void methodsStayShort() {
        var tooLong = methods().stream().filter(method -> method.lines() > METHOD);

        assertThat(tooLong).as("methods over %d lines", METHOD).isEmpty();
    }

    @Test
    void methodsTakeFewParameters() {
        var tooMany =
                methods().stream()
                        .filter(method -> !method.isConstructor())
                        .filter(method -> method.parameters() > PARAMETERS);

        assertThat(tooMany).as("methods with over %d parameters", PARAMETERS).isEmpty();
    }

    /// A record's header is not a constructor: it lists data, not collaborators.
    @Test
    void constructorsTakeFewCollaborators() {
        var tooMany =
                methods().stream()
                        .filter(Method::isConstructor)
                        .filter(method -> method.parameters() > COLLABORATORS);

        assertThat(tooMany).as("constructors with over %d parameters", COLLABORATORS).isEmpty();
    }

    private record Method(
            String file,
            String name,
            long line,
            long lines,
            int parameters,
            boolean isConstructor) {}

    private static List<Method> methods() {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var sources = files.getJavaFileObjectsFromPaths(Sources.under(Sources.JAVA, ".java"));
            var task =
                    (JavacTask)
                            compiler.getTask(
                                    null, files, null, List.of("-proc:none"), null, sources);
            var scan = new MethodScan(Trees.instance(task).getSourcePositions());
            task.parse().forEach(scan::read);
            return scan.methods;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class MethodScan extends TreeScanner<@Nullable Void, CompilationUnitTree> {

        private final SourcePositions positions;
        private final List<Method> methods = new ArrayList<>();

        MethodScan(SourcePositions positions) {
            this.positions = positions;
        }

        void read(CompilationUnitTree file) {
            scan(file, file);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, CompilationUnitTree file) {
            var first = line(file, positions.getStartPosition(file, method));
            var last = line(file, positions.getEndPosition(file, method));
            methods.add(
                    new Method(
                            file.getSourceFile().getName(),
                            method.getName().toString(),
                            first,
                            last - first + 1,
                            method.getParameters().size(),
                            isConstructor(method)));
            return super.visitMethod(method, file);
        }

        private static boolean isConstructor(MethodTree method) {
            @Nullable Tree returnType = method.getReturnType();
            return returnType == null;
        }

        private static long line(CompilationUnitTree file, long position) {
            return file.getLineMap().getLineNumber(position);
        }
    }
}
