package org.caravanserai.web.rest.openapi;

import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.rest.RefusesIn;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;

/**
 * Describes calls. Whatever follows from the code is derived from it: parameters, bodies, who may call, and how the call
 * refuses.
 */
final class Operations {

    static final String BEARER = "bearer";

    private static final Set<HttpMethod> CHANGING = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE);

    private final Map<String, Method> ids = new HashMap<>();
    private final Inputs inputs;
    private final Responses answers;
    private final Schemas schemas;

    Operations(Schemas schemas) {
        this.schemas = schemas;
        inputs = new Inputs(schemas);
        answers = new Responses(schemas);
    }

    /** A token is needed. */
    static SecurityRequirement bearer() {
        return OASFactory.createSecurityRequirement().addScheme(BEARER);
    }

    /**
     * @param same the methods that answer this call, each in its own formats
     */
    Operation of(List<ApiCall> same) {
        var call = same.get(0);
        var about = call.operation();
        var known = ids.put(about.operationId(), call.method());
        if (known != null) {
            throw new IllegalStateException(call.method() + " and " + known + " have the same operationId");
        }
        var parameters = inputs.parameters(same);
        var body = inputs.body(call);
        var operation = OASFactory.createOperation()
                .operationId(about.operationId())
                .summary(about.summary())
                .description((about.description() + " " + whoMay(call.method())).strip())
                .tags(List.of(ApiCall.tag(call.resource()).name()))
                .parameters(parameters)
                .responses(answers.of(same, refusals(call, parameters, body != null)));
        if (body != null) {
            operation.setRequestBody(body);
        }
        if (isPublic(call.method())) {
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement(), bearer()));
        }
        return operation;
    }

    private static boolean isPublic(Method method) {
        return method.isAnnotationPresent(Public.class);
    }

    private static String whoMay(Method method) {
        var required = method.getAnnotation(Requires.class);
        if (isPublic(method)) {
            return "Anyone may call this, signed in or not.";
        }
        var permission = required == null ? Permission.SIGNED_IN : required.value();
        var roles = new ArrayList<String>();
        permission.platformRoles().stream().map(Enum::name).sorted().forEach(roles::add);
        permission.organizationRoles().stream()
                .map(role -> role.name() + " of the organization")
                .sorted()
                .forEach(roles::add);
        return roles.isEmpty() ? "For callers who are signed in." : "For the roles " + String.join(", ", roles) + ".";
    }

    /** The refusals that follow from the kind of the call, by their status. */
    private APIResponses refusals(ApiCall call, List<Parameter> parameters, boolean hasBody) {
        var refusals = OASFactory.createAPIResponses();
        if (hasBody || parameters.stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.QUERY)) {
            ProblemResponses.BAD_INPUT.addTo(refusals);
        }
        if (!isPublic(call.method())) {
            ProblemResponses.SIGN_IN.addTo(refusals);
        }
        if (!isPublic(call.method()) || !call.pathParameters().isEmpty()) {
            ProblemResponses.NOT_FOUND.addTo(refusals);
        }
        if (parameters.stream().anyMatch(Operations::namesAVersion)) {
            ProblemResponses.CHANGED_SINCE.addTo(refusals);
            ProblemResponses.VERSION_NEEDED.addTo(refusals);
        } else if (CHANGING.contains(call.verb())) {
            ProblemResponses.CONFLICT.addTo(refusals);
        }
        if (hasBody) {
            ProblemResponses.TOO_LARGE.addTo(refusals);
            ProblemResponses.OTHER_MEDIA.addTo(refusals);
        }
        var format = call.resource().getAnnotation(RefusesIn.class);
        return format == null ? refusals : ProblemResponses.in(format.value(), refusals, schemas);
    }

    private static boolean namesAVersion(Parameter parameter) {
        return parameter.getName().equals(HttpHeaders.IF_MATCH) && Boolean.TRUE.equals(parameter.getRequired());
    }
}
