package org.caravanserai.web.cooperation.country;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.caravanserai.cooperation.reference.GroupByDevelopment;
import org.caravanserai.platform.access.Public;
import org.caravanserai.web.cooperation.ScopeParameters;
import org.caravanserai.web.export.SheetColumn;
import org.caravanserai.web.export.SheetFormat;
import org.caravanserai.web.export.SheetLanguage;
import org.caravanserai.web.shell.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The countries of a group by their classes of development. */
@Tag(name = "Cooperation")
@RequestScoped
@Path("/countries")
public class CountryClassResource {

    /**
     * A country with its class.
     *
     * @param developmentClass empty where the scheme gives it none
     */
    @Schema(name = "ClassedCountry")
    public record ClassedJson(String country, String scheme, int year, String developmentClass, String source) {}

    @Inject
    private GroupByDevelopment group;

    @Inject
    private Texts texts;

    @Operation(operationId = "listCountryClasses", summary = "The countries of a group by their classes of development")
    @GET
    @Public
    @Path("/development")
    @Produces(MediaType.APPLICATION_JSON)
    public List<ClassedJson> list(@BeanParam ScopeParameters scope) {
        return group.execute(scope.group(), scope.day()).schemes().stream()
                .flatMap(scheme -> scheme.classes().stream().flatMap(each -> each.countries().stream()
                        .map(country -> new ClassedJson(
                                country, scheme.scheme(), scheme.year(), each.developmentClass(), scheme.source()))))
                .toList();
    }

    @Operation(operationId = "downloadCountryClasses", summary = "The countries of a group by their classes, as a file")
    @GET
    @Public
    @Path("/development.csv")
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = "text/csv"))
    public Response file(@BeanParam ScopeParameters scope, @BeanParam SheetLanguage language) {
        var lines = list(scope);
        return SheetFormat.CSV.download("development", columns(language), lines::forEach);
    }

    private List<SheetColumn<ClassedJson>> columns(SheetLanguage language) {
        return List.of(
                language.column(texts, "country", "cooperation.column.country", ClassedJson::country),
                language.column(texts, "scheme", "cooperation.column.scheme", ClassedJson::scheme),
                language.column(texts, "year", "cooperation.column.year", ClassedJson::year),
                language.column(texts, "class", "cooperation.country.development", ClassedJson::developmentClass),
                language.column(texts, "source", "cooperation.column.source", ClassedJson::source));
    }
}
