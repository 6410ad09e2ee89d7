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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caravanserai.cooperation.indicator.ShowDepth;
import org.caravanserai.cooperation.reference.ShowCountry;
import org.caravanserai.domain.cooperation.depth.Completeness;
import org.caravanserai.domain.cooperation.depth.DepthEvidence;
import org.caravanserai.domain.cooperation.depth.DepthEvidenceKind;
import org.caravanserai.domain.cooperation.depth.PairDepth;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.web.cooperation.ScopeParameters;
import org.caravanserai.web.rest.Asks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Depth of cooperation with a country, in the API. */
@Tag(name = "Cooperation")
@Path("/countries/{iso2}/depth")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CountryDepthResource {

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
    private ShowCountry countries;

    @Inject
    private ShowDepth show;

    @Operation(operationId = "getCountryDepth", summary = "How deep cooperation with a country is, and what raised it")
    @GET
    @Public
    public DepthJson one(
            @PathParam("iso2") String iso2,
            @BeanParam ScopeParameters scope,
            @Asks(Earlier.class) @Context UriInfo address) {
        var earlier = Asks.Query.of(address, Earlier.class).then();
        var country = countries.execute(iso2, scope.day());
        var view = show.execute(
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
