package org.caravanserai.web.rest.openapi;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.web.rest.AnswersSecret;
import org.caravanserai.web.rest.Asks;
import org.caravanserai.web.rest.IdempotencyFilter;
import org.caravanserai.web.rest.UnreadBody;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

/** The parameters and bodies of calls, as the methods, fields and parameter beans of resources declare them. */
final class Inputs {

    private final Schemas schemas;

    Inputs(Schemas schemas) {
        this.schemas = schemas;
    }

    /** An injected field, or parameter of a method. */
    private record Input(AnnotatedElement element, Type type) {}

    List<Parameter> parameters(List<ApiCall> same) {
        var found = new LinkedHashMap<String, Parameter>();
        for (var call : same) {
            for (var path : call.pathParameters()) {
                found.put("path " + path.name(), of(path));
            }
            for (var input : inputs(call)) {
                add(call, input, found);
            }
            for (var declared : call.method()
                    .getAnnotationsByType(org.eclipse.microprofile.openapi.annotations.parameters.Parameter.class)) {
                found.putIfAbsent("query " + declared.name(), describe(declared, In.QUERY, declared.name(), string()));
            }
            if (call.verb() == PathItem.HttpMethod.POST && !call.method().isAnnotationPresent(AnswersSecret.class)) {
                found.put("idempotency", idempotencyKey());
            }
        }
        return List.copyOf(found.values());
    }

    private void add(ApiCall call, Input input, Map<String, Parameter> found) {
        var path = input.element().getAnnotation(PathParam.class);
        var query = input.element().getAnnotation(QueryParam.class);
        var header = input.element().getAnnotation(HeaderParam.class);
        var asks = input.element().getAnnotation(Asks.class);
        if (asks != null) {
            schemas.parameters(asks.value()).forEach(each -> found.putIfAbsent("query " + each.getName(), each));
        } else if (path != null) {
            // A pattern describes the parameter.
            call.pathParameters().stream()
                    .filter(known -> known.name().equals(path.value()) && known.pattern() == null)
                    .forEach(known -> found.put(
                            "path " + known.name(),
                            declared(input, In.PATH, known.name()).required(true)));
        } else if (query != null) {
            found.putIfAbsent("query " + query.value(), declared(input, In.QUERY, query.value()));
        } else if (header != null) {
            found.putIfAbsent("header " + header.value(), declared(input, In.HEADER, header.value()));
        }
    }

    private Parameter declared(Input input, In in, String name) {
        var schema = schemas.of(input.type());
        var usual = input.element().getAnnotation(DefaultValue.class);
        var described = describe(
                input.element().getAnnotation(org.eclipse.microprofile.openapi.annotations.parameters.Parameter.class),
                in,
                name,
                schema);
        if (usual != null) {
            described.getSchema().setDefaultValue(value(described.getSchema().getType(), usual.value()));
        }
        return described;
    }

    /** A default is of the type of its schema. */
    private static Object value(Schema.@Nullable SchemaType type, String text) {
        if (type == Schema.SchemaType.INTEGER) {
            return Integer.valueOf(text);
        }
        return type == Schema.SchemaType.BOOLEAN ? (Object) Boolean.valueOf(text) : text;
    }

    private Parameter describe(
            org.eclipse.microprofile.openapi.annotations.parameters.@Nullable Parameter declared,
            In in,
            String name,
            Schema schema) {
        var parameter = OASFactory.createParameter().name(name).in(in);
        if (declared == null) {
            return parameter.schema(schema);
        }
        if (!declared.description().isEmpty()) {
            parameter.setDescription(declared.description());
        }
        if (declared.required()) {
            parameter.setRequired(true);
        }
        return parameter.schema(schemas.refined(schema, declared.schema()));
    }

    /** A pattern that only lists words becomes a choice of them. */
    private static Parameter of(ApiCall.PathParameter path) {
        var schema = string();
        if (path.pattern() != null && path.pattern().matches("\\w+(\\|\\w+)+")) {
            schema.setEnumeration(List.of((Object[]) path.pattern().split("\\|")));
        } else if (path.pattern() != null) {
            schema.setPattern(path.pattern());
        }
        return OASFactory.createParameter()
                .name(path.name())
                .in(In.PATH)
                .required(true)
                .schema(schema);
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name(IdempotencyFilter.HEADER)
                .in(In.HEADER)
                .description("A repeated request with the same key is answered as the first one was, if that succeeded")
                .schema(string().maxLength(IdempotencyFilter.MAX_KEY_LENGTH));
    }

    /** The body of the call; null when it has none. */
    @Nullable
    RequestBody body(ApiCall call) {
        var method = call.method();
        var types = method.getGenericParameterTypes();
        for (int i = 0; i < types.length; i++) {
            if (method.getParameters()[i].getAnnotations().length == 0) {
                return body(call, read(types[i]));
            }
        }
        return null;
    }

    private static Type read(Type body) {
        return body instanceof ParameterizedType generic && generic.getRawType() == UnreadBody.class
                ? generic.getActualTypeArguments()[0]
                : body;
    }

    private RequestBody body(ApiCall call, Type type) {
        var content = OASFactory.createContent();
        var declared =
                call.method().getAnnotation(org.eclipse.microprofile.openapi.annotations.parameters.RequestBody.class);
        var mediaTypes = declared == null
                ? call.consumes()
                : Arrays.stream(declared.content())
                        .map(each -> each.mediaType())
                        .toList();
        mediaTypes.forEach(mediaType -> content.addMediaType(
                mediaType,
                OASFactory.createMediaType()
                        .schema(type == InputStream.class ? schemas.anythingIn(mediaType) : schemas.of(type))));
        return OASFactory.createRequestBody().content(content).required(schemas.isRequired(type));
    }

    private static List<Input> inputs(ApiCall call) {
        var inputs = new ArrayList<Input>();
        fields(call.resource(), inputs);
        var method = call.method();
        var types = method.getGenericParameterTypes();
        for (int i = 0; i < types.length; i++) {
            var parameter = method.getParameters()[i];
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                fields(parameter.getType(), inputs);
            } else {
                inputs.add(new Input(parameter, types[i]));
            }
        }
        return inputs;
    }

    private static void fields(Class<?> type, List<Input> inputs) {
        for (Field field : type.getDeclaredFields()) {
            inputs.add(new Input(field, field.getGenericType()));
        }
    }

    private static Schema string() {
        return OASFactory.createSchema().type(Schema.SchemaType.STRING);
    }
}
