package org.caravanserai.web.cooperation.country;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caravanserai.cooperation.reference.ListCountries;
import org.caravanserai.cooperation.reference.ShowCountry;
import org.caravanserai.domain.cooperation.reference.Country;
import org.caravanserai.domain.cooperation.reference.CountryGroup;
import org.caravanserai.domain.cooperation.reference.LanguageStatus;
import org.caravanserai.domain.cooperation.reference.OfficialLanguage;
import org.caravanserai.domain.cooperation.reference.ReferenceData;
import org.caravanserai.platform.access.Public;
import org.caravanserai.web.cooperation.ScopeParameters;
import org.caravanserai.web.lists.RowsInMemory;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Countries in the API. */
@Tag(
        name = "Cooperation",
        description = "Countries, languages, published figures, indicators and the registry of cooperation")
@Path("/countries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CountryResource {

    /** A language with its status in a country. */
    @Schema(name = "OfficialLanguage")
    public record LanguageJson(
            String code,
            LanguageStatus status,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source) {

        static LanguageJson of(OfficialLanguage language) {
            return new LanguageJson(
                    language.language(),
                    language.status(),
                    language.validFrom(),
                    language.validTo(),
                    language.source());
        }
    }

    /** A class of development in a year. */
    @Schema(name = "DevelopmentClass")
    public record DevelopmentJson(
            String scheme, int year, @Schema(name = "class") String developmentClass, String source) {

        static DevelopmentJson of(ReferenceData.Development development) {
            return new DevelopmentJson(
                    development.scheme(), development.year(), development.developmentClass(), development.source());
        }
    }

    /** A country with what is known of it as of a day. */
    @Schema(name = "CountryProfile")
    public record ProfileJson(
            String iso2,
            String iso3,
            @Nullable String numeric,
            Map<String, String> name,
            @Nullable String region,
            LocalDate asOf,
            List<LanguageJson> languages,
            List<String> groups,
            List<DevelopmentJson> development) {

        static ProfileJson of(ShowCountry.Shown shown) {
            var country = shown.country();
            return new ProfileJson(
                    country.iso2(),
                    country.iso3(),
                    country.numeric(),
                    country.names().texts(),
                    country.region() == null ? null : country.region().name(),
                    shown.asOf(),
                    shown.languages().stream().map(LanguageJson::of).toList(),
                    shown.groups().stream().map(CountryGroup::label).toList(),
                    shown.development().stream().map(DevelopmentJson::of).toList());
        }
    }

    @Inject
    private ListCountries list;

    @Inject
    private ShowCountry show;

    @Operation(operationId = "listCountries", summary = "Countries with the names and codes of a day")
    @GET
    @Public
    public PageJson<CountryJson> list(@BeanParam ListQuery query, @BeanParam ScopeParameters scope) {
        var request = query.request();
        var matching = list.execute(scope.group(), scope.day()).countries().stream()
                .filter(country -> matches(country, request.query()))
                .toList();
        return PageJson.of(new RowsInMemory<>(matching, null, Map.of("iso2", Comparator.comparing(Country::iso2)))
                .page(request)
                .map(CountryJson::of));
    }

    @Operation(operationId = "getCountry", summary = "A country as of a day")
    @GET
    @Public
    @Path("/{iso2}")
    public ProfileJson one(@PathParam("iso2") String iso2, @BeanParam ScopeParameters scope) {
        return ProfileJson.of(show.execute(iso2, scope.day()));
    }

    private static boolean matches(Country country, @Nullable String words) {
        if (words == null) {
            return true;
        }
        var wanted = words.toLowerCase(Locale.ROOT);
        return country.iso2().equalsIgnoreCase(words)
                || country.iso3().equalsIgnoreCase(words)
                || country.names().texts().values().stream()
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
