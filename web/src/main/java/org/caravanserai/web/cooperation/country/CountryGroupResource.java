package org.caravanserai.web.cooperation.country;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caravanserai.cooperation.reference.AddCountryGroup;
import org.caravanserai.cooperation.reference.AddGroupVersion;
import org.caravanserai.cooperation.reference.ListCountryGroups;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.reference.CountryGroup;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Groups of countries in the API: every version of every list. */
@Tag(name = "Cooperation")
@Path("/country-groups")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CountryGroupResource {

    /** One version of a list of countries. */
    @Schema(name = "CountryGroup")
    public record GroupJson(
            String code,
            Map<String, String> name,
            int version,
            @Nullable String alias,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            List<String> countries,
            String source) {

        static GroupJson of(CountryGroup group) {
            return new GroupJson(
                    group.code(),
                    group.names().texts(),
                    group.version(),
                    group.alias(),
                    group.validFrom(),
                    group.validTo(),
                    group.members().stream().map(CountryGroup.Member::country).toList(),
                    group.source());
        }
    }

    @Inject
    private ListCountryGroups groups;

    @Inject
    private AddGroupVersion add;

    @Inject
    private AddCountryGroup begin;

    @Operation(operationId = "addCountryGroup", summary = "A list of countries that is new, with its first version")
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.MANAGE_COOPERATION)
    @APIResponseSchema(value = GroupJson.class, responseCode = "201", responseDescription = "The first version")
    public Response begin(AddCountryGroup.CountryGroupForm body) {
        return Response.status(Response.Status.CREATED)
                .entity(GroupJson.of(begin.execute(body)))
                .build();
    }

    @Operation(
            operationId = "addCountryGroupVersion",
            summary = "Another version of a list of countries, from a day on")
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.MANAGE_COOPERATION)
    @APIResponseSchema(value = GroupJson.class, responseCode = "201", responseDescription = "The version")
    @Path("/{code}/versions")
    public Response add(@PathParam("code") String code, AddGroupVersion.GroupVersionForm body) {
        return Response.status(Response.Status.CREATED)
                .entity(GroupJson.of(add.execute(code, body)))
                .build();
    }

    @Operation(operationId = "listCountryGroups", summary = "Groups of countries with all their versions")
    @GET
    @Public
    public List<GroupJson> list() {
        return groups.execute().stream().map(GroupJson::of).toList();
    }
}
