package org.caravanserai.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.forms.Inlined;
import org.caravanserai.platform.people.BrowsePeople;
import org.caravanserai.platform.people.ClaimPerson;
import org.caravanserai.platform.people.EditPerson;
import org.caravanserai.platform.people.EnterPerson;
import org.caravanserai.platform.people.ErasePerson;
import org.caravanserai.platform.people.ExportPerson;
import org.caravanserai.platform.people.GiveClaimLink;
import org.caravanserai.platform.people.MergePeople;
import org.caravanserai.platform.people.PersonDraft;
import org.caravanserai.platform.people.ShowPerson;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Records that organizations keep of people without an account. */
@Tag(name = "People", description = "People without an account, of whom organizations keep records")
@Path("/people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PeopleResource {

    /** A person to be entered. */
    @Schema(name = "PersonWish")
    public record WishJson(
            @Schema(description = "Who keeps the record") Slug organization,
            @Inlined PersonDraft person) {}

    /** How the link reaches the person. */
    @Schema(name = "PersonLinkWish")
    public record LinkWishJson(
            @Schema(description = "Send it to the person or the guardian, too") @Nullable
            Boolean email) {}

    /** A link to take a record over. */
    @Schema(name = "PersonLink")
    public record LinkJson(String claim) {}

    /** The key of a link. */
    @Schema(name = "PersonClaim")
    public record ClaimJson(String token) {}

    @Inject
    private BrowsePeople browse;

    @Inject
    private EnterPerson enter;

    @Inject
    private EditPerson edit;

    @Inject
    private MergePeople merge;

    @Inject
    private GiveClaimLink give;

    @Inject
    private ClaimPerson claim;

    @Inject
    private ErasePerson erase;

    @Inject
    private ShowPerson show;

    @Inject
    private ExportPerson export;

    @Operation(operationId = "listPeople", summary = "People of whom the caller's organizations keep records")
    @GET
    @Requires(Permission.KEEP_PEOPLE)
    public PageJson<PersonJson> list(@BeanParam ListQuery query) {
        return PageJson.of(browse.execute(query.request()).map(PersonJson::of));
    }

    @Operation(operationId = "enterPerson", summary = "Enter a person without an account")
    @POST
    @APIResponseSchema(
            value = EnteredJson.class,
            responseCode = "201",
            responseDescription = "The record, and the link with which the person takes it over")
    @APIResponse(responseCode = "409", description = "person-known: somebody who may be the same is there already")
    @Requires(Permission.KEEP_PEOPLE)
    public Response enter(WishJson body) {
        var entered = EnteredJson.of(enter.execute(body.organization(), body.person()));
        return Response.created(URI.create("/api/v1/people/" + entered.code()))
                .entity(entered)
                .build();
    }

    @Operation(operationId = "editPerson", summary = "Correct the record of a person")
    @PUT
    @APIResponse(responseCode = "409", description = "person-claimed")
    @Requires(Permission.KEEP_PEOPLE)
    @Path("/{code}")
    public void edit(@PathParam("code") String code, PersonDraft body) {
        edit.execute(code, body);
    }

    @Operation(operationId = "mergePeople", summary = "Make another record of the same person part of this one")
    @POST
    @APIResponse(responseCode = "409", description = "person-claimed, person-has-both")
    @Requires(Permission.KEEP_PEOPLE)
    @Path("/{code}/merger")
    public void merge(@PathParam("code") String code, MergePeople.Merging body) {
        merge.execute(code, body);
    }

    @Operation(operationId = "giveClaimLink", summary = "Make the link with which a person takes the record over")
    @POST
    @APIResponse(responseCode = "409", description = "person-claimed, person-without-email")
    @Requires(Permission.KEEP_PEOPLE)
    @Path("/{code}/claim-link")
    public LinkJson link(@PathParam("code") String code, @Nullable LinkWishJson body) {
        return new LinkJson(ClaimLink.path(give.execute(code, body != null && Boolean.TRUE.equals(body.email()))));
    }

    @Operation(operationId = "claimPerson", summary = "Take over the record to which a link leads")
    @POST
    @APIResponse(responseCode = "409", description = "link-expired")
    @Requires(Permission.SIGNED_IN)
    @Path("/claims")
    public void claim(ClaimJson body) {
        claim.execute(new Secret(body.token()));
    }

    @Operation(operationId = "erasePerson", summary = "Forget a person who has no account")
    @DELETE
    @APIResponse(responseCode = "409", description = "person-claimed")
    @Requires(Permission.KEEP_PEOPLE)
    @Path("/{code}")
    public void erase(@PathParam("code") String code) {
        erase.execute(code);
    }

    /** Asks first, so that whoever may not is refused before the file begins. */
    @Operation(operationId = "exportPerson", summary = "Everything that is kept about a person who has no account")
    @GET
    @APIResponse(responseCode = "409", description = "person-claimed")
    @Requires(Permission.KEEP_PEOPLE)
    @Path("/{code}/data")
    public Response data(@PathParam("code") String code) {
        if (show.execute(code).claimedAt() != null) {
            throw new Refused("person-claimed");
        }
        StreamingOutput out = stream -> {
            var writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
            export.execute(code, writer);
            writer.flush();
        };
        return Response.ok(out)
                .header("Content-Disposition", "attachment; filename=\"caravanserai-person.json\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
