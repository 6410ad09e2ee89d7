package org.caravanserai.domain.testing;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caravanserai.domain.shared.LifecycleState;

/** All classes of the domain, from a folder or, in the tests of other modules, from an archive. */
public final class DomainClasses {

    private static final String SUFFIX = ".class";
    private static final List<Class<?>> ALL = load();

    private DomainClasses() {}

    public static List<Class<?>> all() {
        return ALL;
    }

    /** One instance of each class that implements this interface; each has a constructor without parameters. */
    public static <T> List<T> instances(Class<T> contract) {
        return ALL.stream()
                .filter(each -> contract.isAssignableFrom(each) && !each.isInterface())
                .map(each -> contract.cast(made(each)))
                .toList();
    }

    private static Object made(Class<?> type) {
        try {
            return type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<Class<?>> load() {
        try {
            var place = Path.of(LifecycleState.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(place)) {
                return below(place);
            }
            try (var archive = FileSystems.newFileSystem(place)) {
                return below(archive.getPath("/"));
            }
        } catch (IOException | URISyntaxException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<Class<?>> below(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(SUFFIX) && !name.endsWith("-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - SUFFIX.length()).replace('/', '.'))
                    .sorted()
                    .<Class<?>>map(DomainClasses::type)
                    .toList();
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, LifecycleState.class.getClassLoader());
        } catch (ClassNotFoundException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
