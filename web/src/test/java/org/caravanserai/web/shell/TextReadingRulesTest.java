package org.caravanserai.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Whatever reads a text that somebody may have typed, reads or refuses a hundred thousand letters with work that grows with their
 * number: the values of the domain, and the readers of forms and tables. The work is counted as memory, which all but regular
 * expressions need for what they make of a text; those are counted by {@link PatternRulesTest}.
 */
class TextReadingRulesTest {

    private static final int LENGTH = 100_000;
    private static final int BYTES_PER_LETTER = 2_000;

    private static final Map<String, List<String>> READERS = Map.of(
            "domain", List.of("org.caravanserai.domain"),
            "platform", List.of("org.caravanserai.platform.forms", "org.caravanserai.platform.sheets"),
            "exchanges", List.of("org.caravanserai.exchanges.imports"),
            "centers", List.of("org.caravanserai.centers.attendance", "org.caravanserai.centers.reported"));

    private static final List<String> PATTERNS =
            List.of("x", "9", " ", ".", "-", "a-", "a.", "a@", "\u674e", "\u0301", "(", "1,", "{a", "\n", "https://a");

    @Test
    @Timeout(300)
    void aLongTextTakesAFixedAmountOfWorkForALetter() throws Exception {
        var readers = readers();
        assertThat(readers).hasSizeGreaterThan(100);
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var greedy = new ArrayList<String>();
        for (var reader : readers) {
            for (var pattern : PATTERNS) {
                var text = pattern.repeat(LENGTH / pattern.length());
                var arguments = new Object[reader.getParameterCount()];
                Arrays.fill(arguments, text);
                var before = threads.getCurrentThreadAllocatedBytes();
                read(reader, arguments, greedy);
                if (threads.getCurrentThreadAllocatedBytes() - before > (long) BYTES_PER_LETTER * LENGTH) {
                    greedy.add(reader + " of " + pattern);
                }
            }
        }
        assertThat(greedy).isEmpty();
    }

    private static void read(Executable reader, Object[] arguments, List<String> failed)
            throws ReflectiveOperationException {
        try {
            if (reader instanceof Method method) {
                method.invoke(null, arguments);
            } else if (reader instanceof Constructor<?> constructor) {
                constructor.newInstance(arguments);
            }
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof StackOverflowError) {
                failed.add(reader + " overflows the stack");
            }
        }
    }

    /** Whatever takes texts only; the distance of two words is that to a word of the vocabulary, which is short. */
    private static List<Executable> readers() throws IOException {
        var found = new ArrayList<Executable>();
        for (var module : READERS.entrySet()) {
            var classes = Path.of("..", module.getKey(), "target/classes");
            try (var files = Files.walk(classes)) {
                files.map(file -> classes.relativize(file).toString())
                        .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                        .map(file -> file.replace(".class", "").replace('/', '.'))
                        .filter(name -> module.getValue().stream().anyMatch(each -> name.startsWith(each + ".")))
                        .sorted()
                        .filter(name -> !name.endsWith(".EditDistance"))
                        .map(TextReadingRulesTest::load)
                        .flatMap(TextReadingRulesTest::of)
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static Stream<Executable> of(Class<?> type) {
        return Stream.<Executable>concat(
                        Arrays.stream(type.getDeclaredMethods())
                                .filter(method -> Modifier.isStatic(method.getModifiers()) && !method.isSynthetic()),
                        Modifier.isAbstract(type.getModifiers()) || type.isEnum()
                                ? Stream.empty()
                                : Arrays.stream(type.getDeclaredConstructors()))
                .filter(each -> each.getParameterCount() > 0 && !Modifier.isPrivate(each.getModifiers()))
                .filter(each -> Stream.of(each.getParameterTypes()).allMatch(String.class::equals))
                .filter(Executable::trySetAccessible);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
