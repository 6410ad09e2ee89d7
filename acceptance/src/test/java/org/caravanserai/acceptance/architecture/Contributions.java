package org.caravanserai.acceptance.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the areas contribute to shared code, found in the classes of the product. */
final class Contributions {

    static final List<String> LANGUAGES = List.of("en", "zh", "ru", "ar", "fr", "es");

    private static final JavaClasses PRODUCT =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("org.caravanserai");

    private static final Set<String> MADE_BY_COMPILER = Set.of("<clinit>", "$values");

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

    /** The places in code, outside of these packages and of classes that implement one of these, that name a constant or find it by its name. */
    static Stream<JavaClass> naming(Enum<?> constant, List<String> packages, List<Class<?>> contracts) {
        var type = PRODUCT.get(constant.getDeclaringClass());
        return Stream.concat(
                        type.getField(constant.name()).getAccessesToSelf().stream()
                                .filter(access -> !access.getOriginOwner().equals(type)
                                        || !MADE_BY_COMPILER.contains(
                                                access.getOrigin().getName())),
                        type.getMethod("valueOf", String.class).getCallsOfSelf().stream())
                .map(access -> access.getOriginOwner())
                .filter(owner -> packages.stream().noneMatch(owner.getPackageName()::startsWith)
                        && contracts.stream().noneMatch(owner::isAssignableTo));
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
