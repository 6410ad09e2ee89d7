package org.caravanserai.web.cooperation.recognition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.caravanserai.cooperation.recognition.ListDegreeAuthorities;
import org.caravanserai.cooperation.recognition.NameDegreeAuthority;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.recognition.DegreeAuthority;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Longest;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who evaluates foreign degrees in a country. */
@Tag(name = "Cooperation")
@Path("/degree-authorities")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DegreeAuthorityResource {

    @Inject
    private ListDegreeAuthorities list;

    @Inject
    private NameDegreeAuthority name;

    /** The authority of a country. */
    @Schema(name = "CountryDegreeAuthority")
    public record AuthorityJson(
            String country,
            Map<String, String> name,
            @Nullable String website) {

        static AuthorityJson of(DegreeAuthority authority) {
            return new AuthorityJson(
                    authority.country().value(), authority.name().texts(), authority.website());
        }
    }

    /** What is said of the authority of the country that the address names. */
    @Schema(name = "DegreeAuthorityForm")
    public record DraftJson(
            LocalizedText name, @Longest(500) @Nullable String website) {}

    @Operation(operationId = "listDegreeAuthorities", summary = "Who evaluates foreign degrees, by country")
    @GET
    @Public
    public List<AuthorityJson> list() {
        return list.execute().stream().map(AuthorityJson::of).toList();
    }

    @Operation(
            operationId = "nameDegreeAuthority",
            summary = "Says who evaluates foreign degrees in a country; one that was named before is replaced")
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.MANAGE_COOPERATION)
    @Path("/{country}")
    public AuthorityJson name(@PathParam("country") String country, DraftJson body) {
        var authority = new DegreeAuthority(CountryCode.of(country), body.name(), body.website());
        name.execute(authority);
        return AuthorityJson.of(authority);
    }
}
