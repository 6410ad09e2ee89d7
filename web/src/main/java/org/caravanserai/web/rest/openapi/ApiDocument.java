package org.caravanserai.web.rest.openapi;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/** The whole document: its head, the calls of all resources in the order of their addresses, and their schemas. */
final class ApiDocument {

    static final String BASE = "/api/v1";

    private static final String DESCRIPTION =
            "Cooperation in higher education across borders; the tags name its parts. JSON in and out, UTF-8. Times"
                    + " are RFC 3339 with an offset, texts in several languages objects by language tag. Errors are"
                    + " problem details (RFC 9457) in the language of Accept-Language; their type ends in a stable name."
                    + " Only what is no address of HTTP (%00, %ff or .. above the root in its path, headers of more than"
                    + " 64 KB) is refused by the server before it reaches the application, with 400 and no body. Sign in"
                    + " with a token of POST /api/v1/tokens.";

    private final Map<String, Map<PathItem.HttpMethod, List<ApiCall>>> calls;
    private final Collection<Class<?>> resources;

    ApiDocument(Collection<Class<?>> resources) {
        this.resources = resources;
        this.calls = new TreeMap<>();
        ApiCall.of(resources).forEach(call -> calls.computeIfAbsent(call.path(), path -> new TreeMap<>())
                .merge(call.verb(), List.of(call), ApiCall::joined));
    }

    /**
     * @param address where this instance is reached
     * @throws IllegalStateException when two records would have the same name, or a resource leaves out what everybody
     *     needs to know of a call
     */
    void writeTo(OpenAPI api, String address) {
        var schemas = new Schemas();
        var operations = new Operations(schemas);
        var paths = OASFactory.createPaths();
        calls.forEach((path, verbs) -> {
            var item = OASFactory.createPathItem();
            verbs.forEach((verb, same) -> item.setOperation(verb, operations.of(same)));
            paths.addPathItem(BASE + path, item);
        });
        var responses = ProblemResponses.all(schemas);
        api.openapi("3.0.3")
                .info(OASFactory.createInfo()
                        .title("Caravanserai")
                        .version("1")
                        .description(DESCRIPTION)
                        .contact(OASFactory.createContact().name("Caravanserai").url(address))
                        .license(OASFactory.createLicense()
                                .name("Apache-2.0")
                                .url("https://www.apache.org/licenses/LICENSE-2.0")))
                .servers(List.of(OASFactory.createServer().url(address)))
                .tags(tags())
                .security(List.of(Operations.bearer()))
                .paths(paths)
                .components(OASFactory.createComponents()
                        .schemas(schemas.components())
                        .responses(responses)
                        .securitySchemes(Map.of(
                                Operations.BEARER,
                                OASFactory.createSecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme(Operations.BEARER.toLowerCase(Locale.ROOT)))));
    }

    /** Each with the description that one of its resources gives. */
    private List<Tag> tags() {
        var descriptions = new TreeMap<String, String>();
        for (var resource : resources) {
            var tag = ApiCall.tag(resource);
            descriptions.merge(tag.name(), tag.description(), (one, other) -> one.isEmpty() ? other : one);
        }
        var tags = new LinkedHashMap<String, Tag>();
        descriptions.forEach((name, description) ->
                tags.put(name, OASFactory.createTag().name(name).description(description)));
        return List.copyOf(tags.values());
    }
}
