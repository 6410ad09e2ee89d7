package org.caravanserai.persistence.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What all areas contribute of one kind, found among the compiled classes as the container finds the beans. */
public final class Contributions {

    private static final Path CLASSES = Path.of("target/classes");

    private Contributions() {}

    /** An instance of each class of the kind. */
    public static <T> List<T> of(Class<T> kind) {
        try (var files = Files.walk(CLASSES.resolve("org/caravanserai/persistence"))) {
            return files.map(CLASSES::relativize)
                    .map(Path::toString)
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .<Class<?>>map(name -> load(name.replace('/', '.').replaceFirst("\\.class$", "")))
                    .filter(type -> kind.isAssignableFrom(type) && !type.isInterface())
                    .map(type -> kind.cast(instance(type)))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Contributions.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object instance(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return constructor.newInstance(new Object[constructor.getParameterCount()]);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
