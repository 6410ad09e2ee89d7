package org.caravanserai.acceptance.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;

/** The operations of an OpenAPI document, with its references resolved. */
final class ApiDescription {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    private final JsonNode document;

    ApiDescription(JsonNode document) {
        this.document = document;
    }

    /**
     * One method of one path.
     *
     * @param path as it is described, with parameters in braces
     * @param parameters resolved
     * @param body the content of the request body by media type; missing without one
     */
    record Operation(String method, String path, List<JsonNode> parameters, JsonNode body) {

        List<JsonNode> parametersIn(String place) {
            return parameters.stream()
                    .filter(parameter -> parameter.path("in").asText().equals(place))
                    .toList();
        }
    }

    List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        document.get("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(method -> {
                    if (METHODS.contains(method.getKey())) {
                        operations.add(new Operation(
                                method.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                parameters(path.getValue(), method.getValue()),
                                resolved(method.getValue().path("requestBody")).path("content")));
                    }
                }));
        return operations;
    }

    /** What a reference points to; anything else is what it is. */
    JsonNode resolved(JsonNode node) {
        var reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : resolved(document.at(reference.substring(1)));
    }

    private List<JsonNode> parameters(JsonNode... nodes) {
        var parameters = new ArrayList<JsonNode>();
        for (var node : nodes) {
            StreamSupport.stream(node.path("parameters").spliterator(), false)
                    .map(this::resolved)
                    .forEach(parameters::add);
        }
        return parameters;
    }
}
