package org.caravanserai.web.rest.openapi;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.caravanserai.web.rest.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** How calls refuse; a resource names those that do not follow from its signature by {@code @APIResponse(ref = …)}. */
enum ProblemResponses {
    BAD_INPUT(400, "BadInput", "The request is not valid; violations name the fields"),
    SIGN_IN(401, "SignIn", "Sign in first"),
    NOT_FOUND(404, "NotFound", "There is nothing here, or the caller may not see it"),
    CONFLICT(409, "Conflict", "Not possible now, or changed in between"),
    CHANGED_SINCE(
            409,
            "ChangedSince",
            "Not possible now; changed-since-seen lists in changes what is different from the version that was named"),
    TOO_LARGE(
            413,
            "TooLarge",
            "The body is too large: at most 4 MB, 1 MB from callers who are not signed in, unless the call says"
                    + " otherwise; a compressed body counts by its uncompressed size"),
    OTHER_MEDIA(415, "OtherMedia", "The body has a type or compression that is not accepted here"),
    VERSION_NEEDED(428, "VersionNeeded", "The decision does not name the version that it is made on (If-Match)"),
    TOO_MANY(429, "TooMany", "Too many requests; Retry-After says when to try again"),
    BUSY(503, "Busy", "Overloaded; nothing was changed, and Retry-After says when to try again");

    private final int status;
    private final String id;
    private final String description;

    ProblemResponses(int status, String id, String description) {
        this.status = status;
        this.id = id;
        this.description = description;
    }

    void addTo(APIResponses responses) {
        responses.addAPIResponse(Integer.toString(status), reference(id));
    }

    static APIResponse reference(String id) {
        return OASFactory.createAPIResponse().ref("#/components/responses/" + id);
    }

    static Map<String, APIResponse> all(Schemas schemas) {
        var all = new TreeMap<String, APIResponse>();
        Arrays.stream(values())
                .forEach(each -> all.put(
                        each.id,
                        OASFactory.createAPIResponse()
                                .description(each.description)
                                .content(content(schemas))));
        return all;
    }

    /** All refusals in another format, with the words of the usual ones. */
    static APIResponses in(String mediaType, APIResponses usual, Schemas schemas) {
        var own = OASFactory.createAPIResponses();
        Arrays.stream(values())
                .filter(each -> {
                    var known = usual.getAPIResponses().get(Integer.toString(each.status));
                    return known != null && reference(each.id).getRef().equals(known.getRef());
                })
                .forEach(each -> own.addAPIResponse(
                        Integer.toString(each.status),
                        OASFactory.createAPIResponse()
                                .description(each.description)
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                mediaType,
                                                OASFactory.createMediaType().schema(schemas.anythingIn(mediaType))))));
        return own;
    }

    static Content content(Schemas schemas) {
        return OASFactory.createContent()
                .addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schemas.of(Problem.class)));
    }
}
