package org.caravanserai.acceptance.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** What a bean gets from CDI. */
final class Injected {

    private Injected() {}

    /** The types of its injected fields and of the parameters of its injected constructor and initializer methods. */
    static List<JavaClass> into(JavaClass bean) {
        var fields = bean.getFields().stream()
                .filter(field -> field.isAnnotatedWith(Inject.class))
                .map(JavaField::getRawType);
        var parameters = bean.getCodeUnits().stream()
                .filter(unit -> unit.isAnnotatedWith(Inject.class))
                .flatMap(unit -> unit.getRawParameterTypes().stream());
        return Stream.concat(fields, parameters).toList();
    }
}
