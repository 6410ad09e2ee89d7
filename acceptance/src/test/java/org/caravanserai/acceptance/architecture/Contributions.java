package org.caravanserai.acceptance.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the areas contribute to shared code, found in the classes of the product. */
final class Contributions {

    static final List<String> LANGUAGES = List.of("en", "zh", "ru", "ar", "fr", "es");

    private static final JavaClasses PRODUCT =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("org.caravanserai");

    private Contributions() {}

    /** One instance of every class that implements this interface, without its collaborators: to say what it contributes it needs none. */
    static <T> List<T> of(Class<T> contract) {
        return implementations(contract)
                .filter(type -> !type.isEnum() && !type.isInterface())
                .map(type -> contract.cast(instance(type.reflect())))
                .toList();
    }

    /** All constants of all enums that implement this interface. */
    static <T> List<T> constants(Class<T> contract) {
        return implementations(contract)
                .filter(JavaClass::isEnum)
                .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                .map(contract::cast)
                .toList();
    }

    private static Stream<JavaClass> implementations(Class<?> contract) {
        return PRODUCT.stream()
                .filter(type -> type.isAssignableTo(contract) && !type.isAnonymousClass())
                .sorted(Comparator.comparing(JavaClass::getName));
    }

    private static Object instance(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return constructor.newInstance(new Object[constructor.getParameterCount()]);
        } catch (ReflectiveOperationException unexpected) {
            throw new AssertionError(type + " cannot be made without collaborators", unexpected);
        }
    }
}
