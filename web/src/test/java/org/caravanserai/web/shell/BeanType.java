package org.caravanserai.web.shell;

import java.lang.invoke.MethodType;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.caravanserai.domain.shared.SingleValue;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.platform.forms.Inlined;
import org.jspecify.annotations.Nullable;

/** A type as expressions of pages see it: a class with the types that stand for its type variables. */
record BeanType(Class<?> raw, Map<TypeVariable<?>, Type> variables) {

    /** Also what only some of the classes of a sealed type have, and what every object has. */
    private static final ClassValue<List<Method>> METHODS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> raw) {
            return Stream.of(Stream.of(raw), permitted(raw), Stream.of(Object.class))
                    .flatMap(types -> types)
                    .flatMap(type -> Arrays.stream(type.getMethods()))
                    .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isBridge())
                    .toList();
        }
    };

    static BeanType of(Class<?> raw) {
        return new BeanType(raw, Map.of());
    }

    /** Empty when nothing is known about the type. */
    private Optional<BeanType> resolve(Type type) {
        if (type instanceof Class<?> known) {
            return known == Object.class || isMarker(known)
                    ? Optional.empty()
                    : Optional.of(
                            of((Class<?>) MethodType.methodType(known).wrap().returnType()));
        }
        if (type instanceof ParameterizedType generic) {
            var raw = (Class<?>) generic.getRawType();
            var bound = new HashMap<TypeVariable<?>, Type>();
            for (var i = 0; i < raw.getTypeParameters().length; i++) {
                bound.put(raw.getTypeParameters()[i], substitute(generic.getActualTypeArguments()[i]));
            }
            return Optional.of(new BeanType(raw, bound));
        }
        if (type instanceof WildcardType wildcard) {
            return resolve(wildcard.getUpperBounds()[0]);
        }
        if (type instanceof TypeVariable<?> variable) {
            return variables.containsKey(variable)
                    ? new BeanType(Object.class, Map.of()).resolve(variables.get(variable))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** An interface that only says what belongs together tells nothing about what there is to read. */
    private static boolean isMarker(Class<?> type) {
        return type.isInterface() && type.getMethods().length == 0;
    }

    private Type substitute(Type type) {
        if (type instanceof TypeVariable<?> variable) {
            return variables.getOrDefault(variable, Object.class);
        }
        if (type instanceof WildcardType wildcard) {
            return substitute(wildcard.getUpperBounds()[0]);
        }
        if (type instanceof ParameterizedType generic) {
            return new Substituted(
                    (Class<?>) generic.getRawType(),
                    Arrays.stream(generic.getActualTypeArguments())
                            .map(this::substitute)
                            .toArray(Type[]::new));
        }
        return type;
    }

    private record Substituted(Class<?> getRawType, Type... getActualTypeArguments) implements ParameterizedType {
        @Override
        public @Nullable Type getOwnerType() {
            return getRawType.getDeclaringClass();
        }
    }

    /** This type seen as one of its supertypes. */
    Optional<BeanType> as(Class<?> wanted) {
        if (raw == wanted) {
            return Optional.of(this);
        }
        return supertypes().flatMap(type -> type.as(wanted).stream()).findFirst();
    }

    private Stream<BeanType> supertypes() {
        var types = Stream.<Type>of(raw.getGenericInterfaces());
        if (raw.getGenericSuperclass() != null) {
            types = Stream.concat(Stream.of(raw.getGenericSuperclass()), types);
        }
        return types.flatMap(type -> resolve(type).stream());
    }

    /** What a loop over a value of this type has in its variable; empty when it is not known. */
    Optional<BeanType> element() {
        if (raw.isArray()) {
            return resolve(raw.getComponentType());
        }
        if (isMap()) {
            return as(Map.class)
                    .flatMap(map -> map.resolve(new Substituted(
                            Map.Entry.class,
                            Arrays.stream(Map.class.getTypeParameters())
                                    .map(map::substitute)
                                    .toArray(Type[]::new))));
        }
        var loop = as(Iterable.class).or(() -> as(Stream.class));
        if (loop.isPresent()) {
            return loop.get().argument(0);
        }
        return raw.isPrimitive() || Number.class.isAssignableFrom(raw) ? Optional.empty() : Optional.of(this);
    }

    /** What stands at an index or key of a value of this type. */
    Optional<BeanType> item() {
        return isMap()
                ? as(Map.class).flatMap(map -> map.argument(1))
                : as(List.class).flatMap(list -> list.argument(0));
    }

    boolean isForm() {
        return raw == Form.class;
    }

    /** The component of the record of a form that has this name. */
    Optional<RecordComponent> component(String name) {
        return argument(0).map(BeanType::raw).flatMap(record -> fields(record)
                .filter(each -> each.getName().equals(name))
                .findFirst());
    }

    private static Stream<RecordComponent> fields(Class<?> record) {
        return record.isRecord()
                ? Arrays.stream(record.getRecordComponents())
                        .flatMap(each ->
                                each.isAnnotationPresent(Inlined.class) ? fields(each.getType()) : Stream.of(each))
                : Stream.of();
    }

    /** What a form holds for a component: a form for a nested record, lists and maps of texts, else a text. */
    Optional<BeanType> typed(RecordComponent component) {
        return resolve(typed(component.getGenericType()));
    }

    private static Type typed(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return new Substituted(List.class, typed(generic.getActualTypeArguments()[0]));
        }
        if (type instanceof Class<?> record && SingleValue.class.isAssignableFrom(record)) {
            return typed(record.getRecordComponents()[0].getGenericType());
        }
        return type instanceof Class<?> record && record.isRecord() ? new Substituted(Form.class, record) : type;
    }

    boolean isMap() {
        return Map.class.isAssignableFrom(raw);
    }

    boolean hasItems() {
        return isMap() || List.class.isAssignableFrom(raw) || raw.isArray();
    }

    private Optional<BeanType> argument(int index) {
        return resolve(raw.getTypeParameters()[index]);
    }

    /** The method that answers when a page reads this property. */
    Optional<Method> getter(String property) {
        var capital = property.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + property.substring(1);
        return methods()
                .filter(method -> method.getParameterCount() == 0 && method.getReturnType() != void.class)
                .filter(method -> method.getName().equals("get" + capital)
                        || (method.getName().equals("is" + capital) && isTruth(method.getReturnType()))
                        || (method.getName().equals(property) && isComponent(method)))
                .findFirst();
    }

    private static boolean isTruth(Class<?> type) {
        return type == boolean.class || type == Boolean.class;
    }

    private static boolean isComponent(Method method) {
        var type = method.getDeclaringClass();
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(each -> each.getName().equals(method.getName()));
    }

    /** The methods of this name that take so many arguments. */
    List<Method> methods(String name, int arguments) {
        return methods()
                .filter(method -> method.getName().equals(name))
                .filter(method -> method.getParameterCount() == arguments
                        || (method.isVarArgs() && arguments >= method.getParameterCount() - 1))
                .toList();
    }

    List<Method> named(String name) {
        return methods().filter(method -> method.getName().equals(name)).toList();
    }

    private Stream<Method> methods() {
        return METHODS.get(raw).stream();
    }

    private static Stream<Class<?>> permitted(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .flatMap(each -> Stream.concat(Stream.of(each), permitted(each)))
                : Stream.of();
    }

    /** What a method of this type answers; empty when it is not known. */
    Optional<BeanType> answer(Method method) {
        var declaring = as(method.getDeclaringClass()).orElseGet(() -> of(method.getDeclaringClass()));
        var type = method.getGenericReturnType();
        return type instanceof GenericArrayType ? Optional.empty() : declaring.resolve(type);
    }
}
