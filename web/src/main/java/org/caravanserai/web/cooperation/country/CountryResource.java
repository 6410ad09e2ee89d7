package org.caravanserai.web.cooperation.country;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.caravanserai.cooperation.indicator.ShowDepth;
import org.caravanserai.cooperation.reference.ListCountries;
import org.caravanserai.cooperation.reference.ShowCountry;
import org.caravanserai.cooperation.statistics.ShowCountryTrends;
import org.caravanserai.domain.cooperation.depth.Completeness;
import org.caravanserai.domain.cooperation.depth.DepthEvidence;
import org.caravanserai.domain.cooperation.depth.DepthEvidenceKind;
import org.caravanserai.domain.cooperation.depth.PairDepth;
import org.caravanserai.domain.cooperation.reference.Country;
import org.caravanserai.domain.cooperation.reference.CountryGroup;
import org.caravanserai.domain.cooperation.reference.LanguageStatus;
import org.caravanserai.domain.cooperation.reference.OfficialLanguage;
import org.caravanserai.domain.cooperation.reference.ReferenceData;
import org.caravanserai.domain.cooperation.statistics.FigureFlag;
import org.caravanserai.domain.cooperation.statistics.FigureStatus;
import org.caravanserai.domain.cooperation.statistics.PublishedFigure;
import org.caravanserai.domain.cooperation.statistics.Trend;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.web.cooperation.ScopeParameters;
import org.caravanserai.web.lists.RowsInMemory;
import org.caravanserai.web.rest.Asks;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Countries in the API: with the depth of cooperation, and what is published about students between each and China. */
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

    /** The figure of a year. */
    @Schema(name = "TrendPoint")
    public record PointJson(
            int year,
            BigDecimal value,
            FigureStatus status,
            @Nullable FigureFlag flag,
            String source) {

        static PointJson of(PublishedFigure figure) {
            return new PointJson(figure.year(), figure.value(), figure.status(), figure.flag(), figure.source());
        }
    }

    /** A series of a country; a year without a figure is not in it. */
    @Schema(name = "CountryTrend")
    public record TrendJson(String series, List<PointJson> points) {

        static TrendJson of(Trend trend) {
            return new TrendJson(
                    trend.series(),
                    trend.figures().values().stream().map(PointJson::of).toList());
        }
    }

    /** All series of a country. */
    @Schema(name = "CountryTrends")
    public record TrendsJson(String country, List<TrendJson> series) {}

    private static final int YEARS = 3;

    /** Evidence of cooperation between two organizations. */
    @Schema(name = "DepthEvidence")
    public record EvidenceJson(
            DepthEvidenceKind kind,
            int level,
            String reference,
            Map<String, String> title,
            LocalDate since,
            @Nullable LocalDate until) {

        static EvidenceJson of(DepthEvidence evidence) {
            return new EvidenceJson(
                    evidence.kind(),
                    evidence.level(),
                    evidence.reference(),
                    evidence.title().texts(),
                    evidence.since(),
                    evidence.until());
        }
    }

    /** Two organizations with their level and the evidence that counts. */
    @Schema(name = "DepthPair")
    public record PairJson(String home, String partner, int level, List<EvidenceJson> evidence) {

        static PairJson of(PairDepth pair) {
            return new PairJson(
                    pair.pair().home(),
                    pair.pair().partner(),
                    pair.level(),
                    pair.carrying().stream().map(EvidenceJson::of).toList());
        }
    }

    /** A mechanism with the parts that it lacks. */
    @Schema(name = "MechanismCompleteness")
    public record MechanismJson(
            String kind, String slug, Map<String, String> title, int score, List<Completeness.Part> missing) {

        static MechanismJson of(Completeness mechanism) {
            return new MechanismJson(
                    mechanism.source(),
                    mechanism.reference(),
                    mechanism.title().texts(),
                    mechanism.score(),
                    mechanism.missing());
        }
    }

    /** The depth on two days, with what raised it. */
    @Schema(name = "CountryDepth")
    public record DepthJson(
            String country,
            LocalDate asOf,
            LocalDate then,
            int level,
            int levelThen,
            List<PairJson> pairs,
            List<EvidenceJson> raised,
            List<MechanismJson> mechanisms) {}

    /** What the depth is compared with. */
    public record Earlier(
            @Described(value = "The day to compare with; three years before if none is named", example = "2023-12-31")
            @Nullable
            LocalDate then) {}

    @Inject
    private ListCountries list;

    @Inject
    private ShowCountry show;

    @Inject
    private ShowCountryTrends showCountryTrends;

    @Inject
    private ShowCountry countries;

    @Inject
    private ShowDepth showDepth;

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

    @Operation(operationId = "getCountryTrends", summary = "Published figures of a country over the years")
    @Path("/{iso2}/trends")
    @GET
    @Public
    public TrendsJson trends(@PathParam("iso2") String iso2, @BeanParam ScopeParameters scope) {
        var found = showCountryTrends.execute(iso2, scope.group(), scope.day());
        return new TrendsJson(
                found.country(),
                Stream.of(found.inbound(), found.outbound(), found.degree(), found.scholarships())
                        .filter(trend -> !trend.isEmpty())
                        .map(TrendJson::of)
                        .toList());
    }

    @Operation(operationId = "getCountryDepth", summary = "How deep cooperation with a country is, and what raised it")
    @Path("/{iso2}/depth")
    @GET
    @Public
    public DepthJson depth(
            @PathParam("iso2") String iso2,
            @BeanParam ScopeParameters scope,
            @Asks(Earlier.class) @Context UriInfo address) {
        var earlier = Asks.Query.of(address, Earlier.class).then();
        var country = countries.execute(iso2, scope.day());
        var view = showDepth.execute(
                scope.question().of(country.country().iso2()),
                earlier == null ? country.asOf().minusYears(YEARS) : earlier);
        return new DepthJson(
                country.country().iso2(),
                country.asOf(),
                view.then(),
                view.level(),
                view.levelThen(),
                view.pairs().stream().map(PairJson::of).toList(),
                view.raised().stream().map(EvidenceJson::of).toList(),
                view.mechanisms().stream().map(MechanismJson::of).toList());
    }
}
