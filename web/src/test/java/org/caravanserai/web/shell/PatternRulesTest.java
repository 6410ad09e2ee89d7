package org.caravanserai.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every regular expression of the product reads a text of any length in steps that grow with the length, and on a small
 * stack. A pattern that tries each start again, or that calls itself for each repetition, lets anybody who may send a text use
 * a processor for minutes or end the thread; which texts are cut before is easily lost, so that all patterns are checked.
 */
class PatternRulesTest {

    private static final List<String> MODULES = List.of(
            "domain", "platform", "persistence", "schedule", "events", "exchanges", "centers", "cooperation", "web");
    private static final int LENGTH = 5_000;
    private static final int LONG = 20_000;

    /** A pattern with alternatives and bounded repetitions looks at a letter several times; a quadratic one, half of the length. */
    private static final int STEPS_PER_LETTER = 200;

    private static final int SMALL_STACK = 256 << 10;
    private static final Set<String> WITH_A_PATTERN =
            Set.of("compile", "matches", "replaceAll", "replaceFirst", "split");

    private static final List<Use> USES = new ArrayList<>();

    /** A pattern and whether it is looked for anywhere in a text, or has to match the whole of it. */
    private record Use(String place, Pattern pattern, boolean anywhere) {

        boolean run(CharSequence text) {
            var matcher = pattern.matcher(text);
            if (!anywhere) {
                return matcher.matches();
            }
            var any = false;
            while (matcher.find()) {
                any = true;
            }
            return any;
        }
    }

    /** A text that counts how often one of its letters is looked at. */
    private static final class Counted implements CharSequence {

        private final String text;
        private long steps;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++steps > (long) STEPS_PER_LETTER * text.length()) {
                throw new TooManySteps();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static final class TooManySteps extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    @BeforeAll
    static void collect() throws IOException {
        for (var module : MODULES) {
            var sources = Path.of("..", module, "src/main/java");
            try (var files = Files.walk(sources)) {
                var all =
                        files.filter(file -> file.toString().endsWith(".java")).toList();
                USES.addAll(written(all));
                for (var file : all) {
                    USES.addAll(constants(sources, file));
                }
            }
        }
    }

    @Test
    void noPatternNeedsMoreStepsForALetterOfALongerText() {
        var slow = new TreeSet<String>();
        for (var use : USES) {
            for (var text : texts(LENGTH)) {
                try {
                    use.run(new Counted(text));
                } catch (TooManySteps many) {
                    slow.add(use + " of " + text.substring(0, 12) + "…");
                    break;
                } catch (StackOverflowError deep) {
                    break;
                }
            }
        }
        assertThat(USES).hasSizeGreaterThan(150);
        assertThat(slow).isEmpty();
    }

    @Test
    void noPatternCallsItselfForEachRepetition() throws InterruptedException {
        var deep = new TreeSet<String>();
        var thread = new Thread(null, () -> findDeep(deep), "small stack", SMALL_STACK);
        thread.start();
        thread.join();
        assertThat(deep).isEmpty();
    }

    private static void findDeep(Set<String> deep) {
        for (var use : USES) {
            for (var text : texts(LONG)) {
                try {
                    use.run(new Counted(text));
                } catch (StackOverflowError recursion) {
                    deep.add(use + " of " + text.substring(0, 12) + "…");
                    break;
                } catch (TooManySteps slow) {
                    break;
                }
            }
        }
    }

    /** Single signs and pairs repeated, and the same behind what many patterns begin with and before what they do not end with. */
    private static List<String> texts(int length) {
        var signs = Stream.concat(
                        IntStream.rangeClosed(' ', '~').mapToObj(Character::toString),
                        Stream.of(
                                "\n", "é", "李", "\u00a0", "\u0301", "a-", "a.", "a ", "a, ", "a_", "1.", "1-", "1,",
                                "a/", "a@", "a;", "{a", "<a", "a\n", "1 ", "A1", "aé", "ab1", "=a", "a: ", "$a", "1:",
                                "[1]", "(a"))
                .toList();
        return Stream.concat(
                        signs.stream().map(sign -> fill("", sign, "", length)),
                        Stream.of(
                                fill("https://", "a", " ", length),
                                fill("a@", "a.", "@", length),
                                fill("a@", "a", "!", length),
                                fill("", "a", "!", length),
                                fill("", "1", "!", length),
                                fill("", "a-", "!", length),
                                fill("a", " ", "a", length),
                                fill("(", "a", "", length)))
                .toList();
    }

    private static String fill(String begin, String sign, String end, int length) {
        return begin + sign.repeat(length / sign.length()) + end;
    }

    private static List<Use> constants(Path sources, Path file) throws IOException {
        var source = Files.readString(file);
        if (!source.contains("Pattern ")) {
            return List.of();
        }
        var name = sources.relativize(file).toString().replace(".java", "").replace('/', '.');
        var uses = new ArrayList<Use>();
        for (var field : fields(name)) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == Pattern.class) {
                try {
                    field.setAccessible(true);
                    uses.add(new Use(
                            file.getFileName() + " " + field.getName(),
                            (Pattern) field.get(null),
                            isLookedFor(field.getName(), source)));
                } catch (IllegalAccessException impossible) {
                    throw new IllegalStateException(impossible);
                }
            }
        }
        return uses;
    }

    private static List<Field> fields(String className) {
        try {
            return List.of(Class.forName(className).getDeclaredFields());
        } catch (ClassNotFoundException notThere) {
            throw new IllegalStateException(notThere);
        }
    }

    private static boolean isLookedFor(String name, String source) {
        var calls = Pattern.compile("(?:\\b(\\w+) = )?\\b" + name + "\\s*\\.\\s*(\\w+)\\(")
                .matcher(source);
        var any = false;
        while (calls.find()) {
            any = true;
            var call = calls.group(2);
            if (call.equals("matcher")
                    ? !isMatched(source, calls.end(), calls.group(1))
                    : !call.equals("asMatchPredicate")) {
                return true;
            }
        }
        return !any;
    }

    /**
     * @param variable in which the matcher is kept, if it is
     */
    private static boolean isMatched(String source, int begin, @Nullable String variable) {
        var open = 1;
        var end = begin;
        while (open > 0) {
            open += source.charAt(end) == '(' ? 1 : source.charAt(end) == ')' ? -1 : 0;
            end++;
        }
        var next = Pattern.compile("\\s*\\.\\s*(\\w+)\\(").matcher(source).region(end, source.length());
        if (next.lookingAt()) {
            return next.group(1).equals("matches");
        }
        var owner = variable == null ? "" : "\\b" + variable + "\\s*";
        return !Pattern.compile(owner + "\\.(?:find|results|lookingAt|replaceAll|replaceFirst)\\(")
                .matcher(source)
                .find();
    }

    /** The patterns that stand in the code as texts. */
    private static List<Use> written(List<Path> files) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
            var uses = new ArrayList<Use>();
            for (CompilationUnitTree unit : task.parse()) {
                var place =
                        Path.of(unit.getSourceFile().getName()).getFileName().toString();
                unit.accept(
                        new TreeScanner<@Nullable Void, @Nullable Void>() {
                            @Override
                            public @Nullable Void visitMethodInvocation(
                                    MethodInvocationTree call, @Nullable Void none) {
                                var text = call.getArguments().isEmpty()
                                        ? null
                                        : text(call.getArguments().get(0));
                                if (text != null
                                        && call.getMethodSelect() instanceof MemberSelectTree method
                                        && WITH_A_PATTERN.contains(
                                                method.getIdentifier().toString())
                                        && (!method.getIdentifier().contentEquals("compile")
                                                || method.getExpression()
                                                        .toString()
                                                        .equals("Pattern"))
                                        && !text.isEmpty()) {
                                    use(place, text, method.getIdentifier().toString())
                                            .ifPresent(uses::add);
                                }
                                return super.visitMethodInvocation(call, none);
                            }
                        },
                        null);
            }
            return uses;
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    /** Empty where a method of the same name takes something else than a pattern. */
    private static Optional<Use> use(String place, String text, String method) {
        try {
            var whole = method.equals("matches") || method.equals("compile");
            return Optional.of(new Use(place, Pattern.compile(text), !whole));
        } catch (PatternSyntaxException another) {
            return Optional.empty();
        }
    }

    /** The text that an expression of literals means; null for others. */
    private static @Nullable String text(ExpressionTree expression) {
        if (expression instanceof LiteralTree literal) {
            return literal.getValue() instanceof String text ? text : null;
        }
        if (expression instanceof ParenthesizedTree inner) {
            return text(inner.getExpression());
        }
        if (expression instanceof BinaryTree sum) {
            var left = text(sum.getLeftOperand());
            var right = text(sum.getRightOperand());
            return left == null || right == null ? null : left + right;
        }
        return null;
    }
}
