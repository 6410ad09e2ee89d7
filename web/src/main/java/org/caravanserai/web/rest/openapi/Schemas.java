package org.caravanserai.web.rest.openapi;

import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.domain.shared.SingleValue;
import org.caravanserai.platform.forms.AsText;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.forms.Inlined;
import org.caravanserai.platform.forms.WrittenValues;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of the records of the API. A component that is not {@code @Nullable} is required, as the {@link
 * org.caravanserai.platform.forms.Reader} of bodies requires it; {@code @Schema}, or the annotations of the reader, say what the type of a
 * component does not.
 */
final class Schemas {

    private static final String REFERENCE = "#/components/schemas/";
    private static final String TEXTS = "LocalizedText";
    private static final String COMMAND = "Command";

    private final Map<String, Schema> components = new TreeMap<>();
    private final Map<String, Type> described = new HashMap<>();

    /** All that were asked for. */
    Map<String, Schema> components() {
        return components;
    }

    /**
     * @throws IllegalStateException for a type that the API neither reads nor writes
     */
    Schema of(Type type) {
        return of(type, Map.of());
    }

    /** What is read or written as a stream, a text or a response of any kind. */
    Schema anythingIn(String mediaType) {
        return mediaType.endsWith("json") ? schema() : schema(SchemaType.STRING);
    }

    /** Whether a body of this type has anything that must be there. */
    boolean isRequired(Type type) {
        return type instanceof Class<?> record
                && record.isRecord()
                && !required(record).isEmpty();
    }

    /** The parameters of a query that is read as this record. */
    List<Parameter> parameters(Class<? extends Record> record) {
        var required = required(record);
        return fields(record).stream()
                .map(component -> parameter(component).required(required.contains(component.getName()) ? true : null))
                .toList();
    }

    private Parameter parameter(RecordComponent component) {
        var schema = of(component.getGenericType());
        var described = component.getAnnotation(Described.class);
        var parameter = OASFactory.createParameter().name(component.getName()).in(Parameter.In.QUERY);
        if (described != null && !described.value().isEmpty()) {
            parameter.setDescription(described.value());
        }
        if (schema.getRef() == null) {
            SchemaDetails.add(schema, component).setDescription(null);
        }
        return parameter.schema(schema);
    }

    private Schema of(Type type, Map<Type, Type> variables) {
        if (type instanceof TypeVariable<?>) {
            return of(variables.getOrDefault(type, Object.class), Map.of());
        } else if (type instanceof ParameterizedType generic) {
            return generic(generic, variables);
        } else if (type instanceof Class<?> known && SimpleTypes.knows(known)) {
            return SimpleTypes.schema(known);
        } else if (type instanceof Class<?> single && SingleValue.class.isAssignableFrom(single)) {
            return of(WrittenValues.typeOf(single.asSubclass(SingleValue.class)));
        } else if (type == Object.class || type instanceof Class<?> json && JsonValue.class.isAssignableFrom(json)) {
            return schema();
        } else if (type instanceof Class<?> choice && choice.isEnum()) {
            return choice.isMemberClass() ? choice(choice) : component(choice.getSimpleName(), choice, Map.of());
        } else if (type instanceof Class<?> record && record.isRecord()) {
            return component(name(record), record, Map.of());
        }
        throw new IllegalStateException("the API describes no " + type);
    }

    private Schema generic(ParameterizedType type, Map<Type, Type> variables) {
        var raw = (Class<?>) type.getRawType();
        var arguments = Arrays.stream(type.getActualTypeArguments())
                .map(argument -> variables.getOrDefault(argument, argument))
                .toList();
        if (Collection.class.isAssignableFrom(raw)) {
            return schema(SchemaType.ARRAY).items(of(arguments.get(0)));
        } else if (raw == Map.class && arguments.get(1) == String.class) {
            return texts();
        } else if (raw == Map.class) {
            return schema(SchemaType.OBJECT).additionalPropertiesSchema(of(arguments.get(1)));
        } else if (raw.isRecord() && arguments.get(0) instanceof Class<?> of) {
            return component(name(of) + name(raw), type, Map.of(raw.getTypeParameters()[0], of));
        }
        throw new IllegalStateException("the API describes no " + type);
    }

    private Schema component(String name, Type type, Map<Type, Type> variables) {
        var known = described.putIfAbsent(name, type);
        if (known == null) {
            var raw = type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
            components.put(name, raw.isEnum() ? choice(raw) : object(raw, variables));
        } else if (!known.equals(type)) {
            throw new IllegalStateException(
                    known + " and " + type + " are both called " + name + ": give one a @Schema(name)");
        }
        return OASFactory.createSchema().ref(REFERENCE + name);
    }

    /** What a use case takes has the name of the use case. */
    private static String name(Class<?> type) {
        var own = type.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
        if (own != null && !own.name().isEmpty()) {
            return own.name();
        }
        var described = type.getAnnotation(Described.class);
        if (described != null && !described.name().isEmpty()) {
            return described.name();
        }
        var enclosing = type.getEnclosingClass();
        return enclosing != null && type.getSimpleName().equals(COMMAND)
                ? enclosing.getSimpleName()
                : type.getSimpleName().replaceFirst("Json$", "");
    }

    private Schema object(Class<?> record, Map<Type, Type> variables) {
        var required = required(record);
        var properties = new LinkedHashMap<String, Schema>();
        for (var component : fields(record)) {
            var property = property(component, variables);
            properties.put(component.getName(), required.contains(component.getName()) ? property : nullable(property));
        }
        var object = schema(SchemaType.OBJECT).properties(properties);
        if (!required.isEmpty()) {
            object.setRequired(required);
        }
        var own = record.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
        var described = record.getAnnotation(Described.class);
        if (own != null && !own.description().isEmpty()) {
            object.setDescription(own.description());
        } else if (described != null && !described.value().isEmpty()) {
            object.setDescription(described.value());
        }
        return object;
    }

    private static List<String> required(Class<?> record) {
        var own = record.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
        return own != null && own.requiredProperties().length > 0
                ? List.of(own.requiredProperties())
                : fields(record).stream()
                        .filter(component -> !isNullable(component) && !component.isAnnotationPresent(OrEmpty.class))
                        .map(RecordComponent::getName)
                        .toList();
    }

    /** The components of inlined records stand among the others. */
    private static List<RecordComponent> fields(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .flatMap(component -> component.isAnnotationPresent(Inlined.class)
                        ? fields(component.getType()).stream()
                        : Stream.of(component))
                .toList();
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private Schema property(RecordComponent component, Map<Type, Type> variables) {
        var own =
                component.getAccessor().getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
        var schema = component.isAnnotationPresent(AsText.class)
                ? schema(SchemaType.STRING)
                : of(component.getGenericType(), variables);
        return own == null ? limited(schema, component) : refined(schema, own);
    }

    /** Combines the schema of the type with what the component of an input says of it. */
    private Schema limited(Schema schema, RecordComponent component) {
        var described = component.isAnnotationPresent(Described.class);
        return SchemaDetails.add(schema.getRef() != null && described ? around(schema) : schema, component);
    }

    /** Combines the schema of the type with the annotation. */
    Schema refined(Schema schema, org.eclipse.microprofile.openapi.annotations.media.Schema own) {
        var refined = own.implementation() == Void.class ? schema : of(own.implementation());
        var beside = !own.description().isEmpty() || own.readOnly() || own.writeOnly();
        return SchemaDetails.add(refined.getRef() != null && beside ? around(refined) : refined, own);
    }

    /** OpenAPI 3.0 ignores what is beside a reference and allows null only where both sides allow it. */
    private Schema nullable(Schema schema) {
        var outer = schema.getRef() == null ? schema : around(schema);
        if (has(outer.getAllOf())) {
            var inner = target(outer.getAllOf().get(0));
            if (has(inner.getEnumeration())) {
                return orNull(schema(SchemaType.STRING).description(outer.getDescription()), inner.getEnumeration());
            }
            inner.setNullable(true);
        } else if (has(outer.getEnumeration())) {
            return orNull(outer, outer.getEnumeration());
        }
        return outer.getType() == null ? outer : outer.nullable(true);
    }

    private static Schema orNull(Schema schema, List<Object> choices) {
        var all = new ArrayList<@Nullable Object>(choices);
        all.add(null);
        return schema.enumeration(all).nullable(true);
    }

    /** The model of a server holds nothing as null or as an empty list. */
    private static boolean has(@Nullable List<?> values) {
        return values != null && !values.isEmpty();
    }

    private Schema around(Schema reference) {
        return schema(target(reference).getType()).allOf(new ArrayList<>(List.of(reference)));
    }

    private Schema target(Schema reference) {
        return Objects.requireNonNull(components.get(reference.getRef().substring(REFERENCE.length())));
    }

    /** Maps of texts are texts in several languages everywhere in the API. */
    private Schema texts() {
        described.putIfAbsent(TEXTS, Map.class);
        components.computeIfAbsent(TEXTS, name -> schema(SchemaType.OBJECT)
                .description("Texts by language tag")
                .example(Map.of("en", "Forum", "zh", "论坛"))
                .additionalPropertiesSchema(schema(SchemaType.STRING)));
        return OASFactory.createSchema().ref(REFERENCE + TEXTS);
    }

    private static Schema choice(Class<?> type) {
        return schema(SchemaType.STRING)
                .enumeration(Arrays.stream(type.getEnumConstants())
                        .map(constant -> (Object) ((Enum<?>) constant).name())
                        .toList());
    }

    private static Schema schema(SchemaType type) {
        return schema().type(type);
    }

    private static Schema schema() {
        return OASFactory.createSchema();
    }
}
