package org.caravanserai.web.centers.reported;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caravanserai.centers.reported.BrowseReportedCenters;
import org.caravanserai.centers.reported.ShowReports;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterKind;
import org.caravanserai.domain.centers.center.CenterOwner;
import org.caravanserai.domain.centers.reported.ReportedRow;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.ShortText;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.centers.CenterAddress;
import org.caravanserai.web.imports.TableImportApi;
import org.caravanserai.web.imports.TableOptions;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reports of other sources about centers. */
@Tag(name = "Centers")
@Path("/centers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReportedCenterResource {

    /** An institution that is said to run the center. */
    @Schema(name = "ReportedCenterOwner")
    public record OwnerJson(String slug, Map<String, String> name) {

        static @Nullable OwnerJson of(@Nullable CenterOwner owner) {
            return owner == null
                    ? null
                    : new OwnerJson(owner.slug(), owner.name().texts());
        }
    }

    /** What a source tells of a center; status: in its words, never the state of a center here. */
    @Schema(name = "ReportedCenter")
    public record ReportedJson(
            String source,
            String id,
            String name,
            CenterKind kind,
            @Nullable OwnerJson host,
            @Nullable OwnerJson partner,
            @Nullable String partnerName,
            @Nullable String center,
            String country,
            @Nullable String city,
            @Nullable LocalDate establishedOn,
            @Nullable String status,
            @Nullable LocalDate reportedOn,
            @Nullable String webPage) {

        static ReportedJson of(ReportedRow row) {
            return new ReportedJson(
                    row.source(),
                    row.key(),
                    row.name(),
                    row.kind(),
                    OwnerJson.of(row.host()),
                    OwnerJson.of(row.partner()),
                    row.partnerName(),
                    row.center(),
                    row.country(),
                    row.city(),
                    row.establishedOn(),
                    row.status(),
                    row.reportedOn(),
                    row.webPage());
        }
    }

    @Inject
    private BrowseReportedCenters browse;

    @Inject
    private ShowReports show;

    @Inject
    private TableImportApi tables;

    @Operation(operationId = "listReportedCenters", summary = "What others tell of centers")
    @GET
    @Public
    @Path("/reported")
    public PageJson<ReportedJson> list(
            @Parameter(description = "ISO 3166, two letters") @QueryParam("country") @Nullable String country,
            @BeanParam ListQuery query) {
        var named = ShortText.written(country);
        var code = named == null ? null : named.toUpperCase(Locale.ROOT);
        return PageJson.of(browse.execute(code, query.request()).page().map(ReportedJson::of));
    }

    @Operation(
            operationId = "importReportedCenters",
            summary = "Import a list of centers kept by another source",
            description =
                    "CSV or Excel. What a source has told before is known by the numbers of its rows, so every list"
                            + " needs the name of its source.")
    @POST
    @Consumes(MediaType.WILDCARD)
    @Requires(Permission.APPROVE_CENTERS)
    @Path("/reported/import")
    public Response take(
            @Parameter(description = "Name of a saved mapping of columns; else that of the source")
                    @QueryParam("mapping")
                    @Nullable
                    String mapping,
            @Parameter(description = "Name of the source, under which the mapping is saved; else that of the mapping")
                    @QueryParam("source")
                    @Nullable
                    String source,
            InputStream body,
            @BeanParam TableOptions options) {
        var named = source == null || source.isBlank() ? mapping : source;
        if (named == null || named.isBlank()) {
            throw new Invalid("source", "required");
        }
        return tables.start(
                "reported-centers", null, mapping == null || mapping.isBlank() ? named : mapping, named, options, body);
    }

    @Operation(operationId = "listReportsAboutCenter", summary = "What others tell of one center")
    @GET
    @Public
    @Path("/{slug}/reported")
    public List<ReportedJson> about(@PathParam("slug") String slug) {
        return show.execute(CenterAddress.of(slug)).stream()
                .map(ReportedJson::of)
                .toList();
    }
}
