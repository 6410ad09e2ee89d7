package org.caravanserai.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.forms.Reader;
import org.junit.jupiter.api.Test;

/** The reader of request bodies knows the type of every component of every record that a call of the API takes. */
class RequestBodiesTest {

    private static final int DEEPEST = 8;

    @Test
    void everyComponentOfEveryBodyIsOfATypeThatIsRead() throws IOException {
        var bodies = bodies();
        assertThat(bodies).hasSizeGreaterThan(100);
        var unread = new ArrayList<String>();
        for (var body : bodies) {
            try {
                Reader.json(filled(body, 0), body.asSubclass(Record.class));
            } catch (Invalid texts) {
                // Each component was looked at, and the texts that are none of its type were refused.
            } catch (IllegalStateException unknown) {
                unread.add(body.getName() + ": " + unknown.getMessage());
            }
        }
        assertThat(unread).isEmpty();
    }

    /** A value of the right kind of object or list, and a text for everything else. */
    private static JsonValue filled(Type type, int depth) {
        if (depth > DEEPEST) {
            return JsonValue.NULL;
        }
        if (type instanceof ParameterizedType generic) {
            var of = generic.getActualTypeArguments();
            return generic.getRawType() == Map.class
                    ? Json.createObjectBuilder()
                            .add("en", filled(of[1], depth + 1))
                            .build()
                    : Json.createArrayBuilder().add(filled(of[0], depth + 1)).build();
        }
        if (type instanceof Class<?> record && record.isRecord()) {
            var object = Json.createObjectBuilder();
            for (var component : record.getRecordComponents()) {
                object.add(component.getName(), filled(component.getGenericType(), depth + 1));
            }
            return object.build();
        }
        return Json.createValue("x");
    }

    private static List<Class<?>> bodies() throws IOException {
        var classes = java.nio.file.Path.of("target/classes");
        try (var files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith("Resource.class"))
                    .map(file -> load(file.replace(".class", "").replace('/', '.')))
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .flatMap(type -> Arrays.stream(type.getMethods()))
                    .filter(RequestBodiesTest::isCall)
                    .flatMap(method -> Stream.of(method.getGenericParameterTypes()))
                    .flatMap(RequestBodiesTest::read)
                    .filter(Class::isRecord)
                    .distinct()
                    .toList();
        }
    }

    private static Stream<Class<?>> read(Type parameter) {
        return parameter instanceof ParameterizedType generic && generic.getRawType() == UnreadBody.class
                ? Stream.of((Class<?>) generic.getActualTypeArguments()[0])
                : parameter instanceof Class<?> type ? Stream.of(type) : Stream.of();
    }

    private static boolean isCall(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
