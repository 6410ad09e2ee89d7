package org.caravanserai.domain.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds out which classes of a module no test uses, from the class files: what is compiled is what counts. */
public final class TestedClasses {

    private static final Path CLASSES = Path.of("target", "classes");
    private static final Path TESTS = Path.of("target", "test-classes");
    private static final String SUFFIX = ".class";

    private TestedClasses() {}

    /**
     * Classes of the module under test with this annotation, of which no class named {@code …Test} calls the method.
     *
     * @param method by its name
     */
    public static List<String> withoutTest(Class<? extends Annotation> annotation, String method) {
        var tests = files(TESTS)
                .filter(file -> file.getFileName().toString().matches("\\w+Test(\\$\\w+)?\\.class"))
                .map(TestedClasses::constants)
                .filter(constants -> constants.contains(utf8(method)))
                .toList();
        return annotated(annotation)
                .map(type -> type.getName().replace('.', '/'))
                .filter(name -> tests.stream().noneMatch(constants -> constants.contains(utf8(name))))
                .sorted()
                .toList();
    }

    /** The classes of the module under test with this annotation, by name. */
    public static Stream<Class<?>> annotated(Class<? extends Annotation> annotation) {
        return files(CLASSES)
                .map(file -> CLASSES.relativize(file).toString().replace('\\', '/'))
                .map(file -> file.substring(0, file.length() - SUFFIX.length()))
                .<Class<?>>map(TestedClasses::load)
                .filter(type -> type.isAnnotationPresent(annotation))
                .sorted(Comparator.comparing(Class::getName));
    }

    /** A constant as it stands in a class file: its length and its characters. */
    private static String utf8(String text) {
        return "\u0001" + (char) (text.length() >> 8) + (char) (text.length() & 0xff) + text;
    }

    private static Stream<Path> files(Path folder) {
        try (var all = Files.walk(folder)) {
            return all
                    .filter(file -> file.toString().endsWith(SUFFIX))
                    .filter(file -> !file.endsWith("module-info.class"))
                    .toList()
                    .stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String constants(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name.replace('/', '.'), false, TestedClasses.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
