package org.caravanserai.web.rest.openapi;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.jspecify.annotations.Nullable;

/**
 * A method of a resource.
 *
 * @param template the address under the base, with the patterns of its parameters
 */
record ApiCall(Class<?> resource, Method method, PathItem.HttpMethod verb, String template) {

    private static final Pattern PARAMETER = Pattern.compile("\\{\\s*(\\w+)\\s*(?::\\s*([^}]*?)\\s*)?}");

    /**
     * A parameter of the address.
     *
     * @param pattern null: any text without a slash
     */
    record PathParameter(String name, @Nullable String pattern) {}

    /** In a fixed order, independent of the virtual machine. */
    static List<ApiCall> of(Collection<Class<?>> resources) {
        return resources.stream()
                .flatMap(resource ->
                        Arrays.stream(resource.getMethods()).flatMap(method -> of(resource, method).stream()))
                .sorted(Comparator.comparing(
                        call -> call.resource().getName() + " " + call.method().getName()))
                .toList();
    }

    private static List<ApiCall> of(Class<?> resource, Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(http -> new ApiCall(
                        resource, method, PathItem.HttpMethod.valueOf(http.value()), template(resource, method)))
                .toList();
    }

    private static String template(Class<?> resource, Method method) {
        var own = method.getAnnotation(Path.class);
        return resource.getAnnotation(Path.class).value() + (own == null ? "" : own.value());
    }

    /** Methods that answer the same call in different formats, first the one that says what it is about. */
    static List<ApiCall> joined(List<ApiCall> some, List<ApiCall> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        all.sort(Comparator.comparing(call -> !call.method().isAnnotationPresent(Operation.class)));
        return List.copyOf(all);
    }

    String path() {
        return PARAMETER.matcher(template).replaceAll("{$1}");
    }

    List<PathParameter> pathParameters() {
        return PARAMETER
                .matcher(template)
                .results()
                .map(found -> new PathParameter(found.group(1), found.group(2)))
                .toList();
    }

    /**
     * @throws IllegalStateException when the resource has none
     */
    static Tag tag(Class<?> resource) {
        var tag = resource.getAnnotation(Tag.class);
        if (tag == null) {
            throw new IllegalStateException(resource + " has no @Tag: the area that its calls are listed under");
        }
        return tag;
    }

    /**
     * @throws IllegalStateException when the method has none, or only half of it
     */
    Operation operation() {
        var operation = method.getAnnotation(Operation.class);
        if (operation == null
                || operation.operationId().isEmpty()
                || operation.summary().isEmpty()) {
            throw new IllegalStateException(method + " has no @Operation with operationId and summary");
        }
        return operation;
    }

    List<String> consumes() {
        var own = method.getAnnotation(Consumes.class);
        var all = own == null ? resource.getAnnotation(Consumes.class) : own;
        return all == null ? List.of("*/*") : types(all.value());
    }

    List<String> produces() {
        var own = method.getAnnotation(Produces.class);
        var all = own == null ? resource.getAnnotation(Produces.class) : own;
        return all == null ? List.of("*/*") : types(all.value());
    }

    /** Without parameters such as the character set. */
    private static List<String> types(String[] types) {
        return Stream.of(types)
                .map(type -> type.replaceFirst("(?<!\\s)\\s*+;.*", ""))
                .toList();
    }
}
