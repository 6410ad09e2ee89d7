package org.caravanserai.web.exchanges.stay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.documents.DocumentState;
import org.caravanserai.domain.exchanges.nomination.ExchangeDocument;
import org.caravanserai.domain.exchanges.nomination.HostDetails;
import org.caravanserai.exchanges.nomination.IssueLetter;
import org.caravanserai.exchanges.nomination.IssuedLetter;
import org.caravanserai.exchanges.nomination.SaveHostForm;
import org.caravanserai.exchanges.nomination.ShowLetters;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Letters of the receiving side of a nomination. */
@Tag(name = "Exchanges")
@Path("/nominations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LetterResource {

    /** Kind of letter to issue. */
    @Schema(name = "LetterWish")
    public record WishJson(
            ExchangeDocument kind,

            @Schema(
                    description = "en where it is left out",
                    enumeration = {"en", "zh", "ru", "ar", "fr", "es"})
            @Nullable
            String language) {}

    /** A letter; its file is at {@code /documents/CODE/file}. */
    @Schema(name = "Letter")
    public record LetterJson(
            ExchangeDocument kind,
            String number,

            @Schema(description = "By which anybody verifies it at /verify/CODE")
            String code,

            DocumentState state,
            LocalDate issuedOn,
            String language) {

        static LetterJson of(IssuedLetter letter) {
            return new LetterJson(
                    letter.kind(),
                    letter.number(),
                    letter.code(),
                    letter.state(),
                    letter.issuedOn(),
                    letter.language());
        }
    }

    @Inject
    private ShowLetters show;

    @Inject
    private SaveHostForm save;

    @Inject
    private IssueLetter issue;

    @Operation(
            operationId = "saveHostForm",
            summary = "Say what the letters of an accepted nomination are written from",
            description = "A visa invitation needs date of birth and passport.")
    @PUT
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/{code}/host-form")
    @APIResponse(responseCode = "204", description = "Saved")
    @APIResponse(responseCode = "409", description = "nomination-state")
    public void save(@PathParam("code") String code, HostDetails body) {
        save.execute(code, null, body);
    }

    @Operation(operationId = "listLetters", summary = "Letters that were issued for a nomination, the newest first")
    @GET
    @Path("/{code}/letters")
    public List<LetterJson> letters(@PathParam("code") String code) {
        return show.execute(code).letters().stream().map(LetterJson::of).toList();
    }

    @Operation(
            operationId = "issueLetter",
            summary = "Issue a letter; issued again, it takes the place of the earlier one")
    @POST
    @APIResponseSchema(value = LetterJson.class, responseCode = "201", responseDescription = "The letter")
    @APIResponse(responseCode = "409", description = "nomination-state, host-form-missing, mobility-state")
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/{code}/letters")
    public Response issue(@PathParam("code") String code, WishJson body) {
        var letter = issue.execute(code, body.kind(), body.language() == null ? "en" : body.language());
        return Response.created(URI.create("/api/v1/documents/" + letter.code() + "/file"))
                .entity(LetterJson.of(letter))
                .build();
    }
}
