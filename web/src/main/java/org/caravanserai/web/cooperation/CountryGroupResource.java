package org.caravanserai.web.cooperation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caravanserai.cooperation.reference.ListCountryGroups;
import org.caravanserai.domain.cooperation.reference.CountryGroup;
import org.caravanserai.platform.access.Public;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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

    @Operation(operationId = "listCountryGroups", summary = "Groups of countries with all their versions")
    @GET
    @Public
    public List<GroupJson> list() {
        return groups.execute().stream().map(GroupJson::of).toList();
    }
}
