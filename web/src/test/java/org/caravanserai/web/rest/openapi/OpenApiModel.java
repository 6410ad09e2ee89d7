package org.caravanserai.web.rest.openapi;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.Constructible;
import org.eclipse.microprofile.openapi.spi.OASFactoryResolver;
import org.jspecify.annotations.Nullable;

/** The model of MicroProfile OpenAPI without a server: every interface of it is a map of what was set. */
final class OpenApiModel extends OASFactoryResolver {

    /** What these hold stands in JSON in their own place. */
    private static final Set<String> INLINE = Set.of("PathItems", "MediaTypes", "APIResponses", "Schemes");

    private static final Map<String, String> NAMES = Map.of(
            "Enumeration", "enum",
            "Ref", "$ref",
            "DefaultValue", "default",
            "AdditionalPropertiesSchema", "additionalProperties");

    static void install() {
        OASFactoryResolver.setInstance(new OpenApiModel());
    }

    @Override
    public <T extends Constructible> T createObject(Class<T> type) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new Values(values)));
    }

    private record Values(Map<String, @Nullable Object> values) implements InvocationHandler {

        @Override
        public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
                throws Throwable {
            var name = method.getName();
            var given = arguments == null ? new Object[0] : arguments;
            if (method.isDefault()) {
                return InvocationHandler.invokeDefault(proxy, method, given);
            } else if (name.equals("setOperation")) {
                return values.put(String.valueOf(given[0]), given[1]);
            } else if (name.startsWith("set")) {
                return values.put(name.substring(3), given[0]);
            } else if (name.startsWith("add")) {
                add(name.substring(3), given);
                return proxy;
            }
            return values.get(name.substring(3));
        }

        @SuppressWarnings("unchecked")
        private void add(String name, @Nullable Object[] given) {
            var all = name.endsWith("y") ? name.replaceFirst("y$", "ies") : name + "s";
            if (name.equals("Scheme")) {
                values.put("Schemes", Map.of(String.valueOf(given[0]), List.of()));
            } else {
                ((Map<String, @Nullable Object>)
                                Objects.requireNonNull(values.computeIfAbsent(all, key -> new LinkedHashMap<>())))
                        .put(String.valueOf(given[0]), given[1]);
            }
        }
    }

    /** As a server would write it. */
    static JsonValue json(@Nullable Object value) {
        if (value == null) {
            return JsonValue.NULL;
        } else if (Proxy.isProxyClass(value.getClass())) {
            var members = ((Values) Proxy.getInvocationHandler(value)).values();
            var inline = members.keySet().stream().filter(INLINE::contains).findFirst();
            return json(inline.isPresent() ? members.get(inline.get()) : named(members));
        } else if (value instanceof Map<?, ?> members) {
            var object = Json.createObjectBuilder();
            members.forEach((name, member) -> object.add(String.valueOf(name), json(member)));
            return object.build();
        } else if (value instanceof Collection<?> items) {
            var array = Json.createArrayBuilder();
            new ArrayList<@Nullable Object>(items).forEach(item -> array.add(json(item)));
            return array.build();
        } else if (value instanceof Boolean yes) {
            return yes ? JsonValue.TRUE : JsonValue.FALSE;
        } else if (value instanceof Integer number) {
            return Json.createValue(number);
        } else if (value instanceof BigDecimal number) {
            return Json.createValue(number);
        }
        return Json.createValue(value.toString());
    }

    private static Map<String, @Nullable Object> named(Map<String, @Nullable Object> members) {
        var named = new LinkedHashMap<String, @Nullable Object>();
        members.forEach((name, member) -> {
            if (member != null) {
                named.put(NAMES.getOrDefault(name, Character.toLowerCase(name.charAt(0)) + name.substring(1)), member);
            }
        });
        return named;
    }
}
