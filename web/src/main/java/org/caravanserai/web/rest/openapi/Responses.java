package org.caravanserai.web.rest.openapi;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import org.caravanserai.web.rest.PageJson;
import org.caravanserai.web.rest.Versioned;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jspecify.annotations.Nullable;

/**
 * What calls answer: the type that a method returns, or that it names by {@code @APIResponseSchema} where it returns a
 * {@code Response}. {@code @APIResponse} adds another status, or words and headers to one that is known.
 */
final class Responses {

    private final Schemas schemas;

    Responses(Schemas schemas) {
        this.schemas = schemas;
    }

    APIResponses of(List<ApiCall> same, APIResponses refusals) {
        var all = new TreeMap<String, APIResponse>();
        if (refusals.getAPIResponses() != null) {
            all.putAll(refusals.getAPIResponses());
        }
        for (var call : same) {
            var success = success(call);
            var known = all.putIfAbsent(status(call), success);
            if (known != null && known.getContent() != null && success.getContent() != null) {
                success.getContent().getMediaTypes().forEach(known.getContent()::addMediaType);
            }
            for (var declared : call.method()
                    .getAnnotationsByType(org.eclipse.microprofile.openapi.annotations.responses.APIResponse.class)) {
                all.merge(declared.responseCode(), declared(call, declared), Responses::extended);
            }
        }
        var ordered = new LinkedHashMap<String, APIResponse>(all);
        var responses = OASFactory.createAPIResponses();
        responses.setAPIResponses(ordered);
        return responses;
    }

    private static String status(ApiCall call) {
        var named = call.method().getAnnotation(APIResponseSchema.class);
        if (named != null && !named.responseCode().isEmpty()) {
            return named.responseCode();
        }
        return call.method().getReturnType() == void.class ? "204" : "200";
    }

    private APIResponse success(ApiCall call) {
        var named = call.method().getAnnotation(APIResponseSchema.class);
        var type = named == null ? call.method().getGenericReturnType() : named.value();
        var answer = OASFactory.createAPIResponse()
                .description(
                        named == null || named.responseDescription().isEmpty()
                                ? usual(type)
                                : named.responseDescription());
        if (type != void.class) {
            answer.setContent(content(call, type == Response.class || type == String.class ? null : type));
        }
        if (status(call).equals("201")) {
            answer.addHeader(HttpHeaders.LOCATION, header("The address of what was created"));
        }
        if (call.method().isAnnotationPresent(Versioned.class)) {
            answer.addHeader(HttpHeaders.ETAG, header("The version of what is answered, for If-Match"));
        }
        return answer;
    }

    private static String usual(Type type) {
        if (type == void.class) {
            return "Done; there is no body";
        }
        return type instanceof ParameterizedType generic
                ? generic.getRawType() == PageJson.class ? "A page of them" : "All of them"
                : "The answer";
    }

    private Content content(ApiCall call, @Nullable Type type) {
        var content = OASFactory.createContent();
        call.produces()
                .forEach(mediaType -> content.addMediaType(
                        mediaType,
                        OASFactory.createMediaType()
                                .schema(type == null ? schemas.anythingIn(mediaType) : schemas.of(type))));
        return content;
    }

    private APIResponse declared(
            ApiCall call, org.eclipse.microprofile.openapi.annotations.responses.APIResponse declared) {
        if (!declared.ref().isEmpty()) {
            return ProblemResponses.reference(declared.ref());
        }
        var answer = OASFactory.createAPIResponse();
        if (declared.responseCode().compareTo("400") >= 0) {
            answer.setContent(ProblemResponses.content(schemas));
        }
        if (!declared.description().isEmpty()) {
            answer.setDescription(declared.description());
        }
        for (var header : declared.headers()) {
            answer.addHeader(header.name(), header(header.description()));
        }
        for (var each : declared.content()) {
            var type = each.schema().implementation();
            var body = OASFactory.createContent();
            var mediaTypes = each.mediaType().isEmpty() ? call.produces() : List.of(each.mediaType());
            mediaTypes.forEach(mediaType -> body.addMediaType(
                    mediaType,
                    OASFactory.createMediaType()
                            .schema(type == Void.class ? schemas.anythingIn(mediaType) : schemas.of(type))));
            answer.setContent(body);
        }
        return answer;
    }

    /** Adds the declared parts to the known response. */
    private static APIResponse extended(APIResponse known, APIResponse declared) {
        if (declared.getRef() != null || known.getRef() != null) {
            return declared;
        }
        if (declared.getDescription() != null) {
            known.setDescription(declared.getDescription());
        }
        if (declared.getHeaders() != null) {
            declared.getHeaders().forEach(known::addHeader);
        }
        if (declared.getContent() != null
                && !declared.getContent().getMediaTypes().isEmpty()) {
            known.setContent(declared.getContent());
        }
        return known;
    }

    private static org.eclipse.microprofile.openapi.models.headers.Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().type(Schema.SchemaType.STRING));
    }
}
