package org.caravanserai.web.cooperation.registry;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.cooperation.alliance.AllianceView;
import org.caravanserai.domain.cooperation.instrument.InstrumentView;
import org.caravanserai.domain.cooperation.mechanism.MechanismView;
import org.caravanserai.domain.cooperation.programme.ProgrammeView;
import org.caravanserai.domain.cooperation.project.ProjectView;
import org.caravanserai.domain.cooperation.project.WorkingLanguages;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.cooperation.recognition.RecognitionDirection;
import org.caravanserai.domain.cooperation.recognition.RecognitionEffect;
import org.caravanserai.domain.cooperation.recognition.RecognitionPurpose;
import org.caravanserai.domain.cooperation.registry.EntryNameKind;
import org.caravanserai.domain.cooperation.registry.EntrySteps;
import org.caravanserai.domain.cooperation.registry.EntryView;
import org.caravanserai.domain.cooperation.registry.LinkRelation;
import org.caravanserai.domain.cooperation.registry.LinkTarget;
import org.caravanserai.domain.cooperation.registry.PartyRole;
import org.caravanserai.domain.organizations.Sector;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A record of the registry with all that is known about it; what only one kind has is left out of the others. */
@Schema(name = "RegistryEntry")
public record EntryJson(
        EntryRowJson entry,
        @Nullable String source,
        LocalDate asOf,
        List<NameJson> names,
        List<PartyJson> parties,
        List<LinkJson> links,
        List<LinkJson> linkedFrom,
        List<YearJson> years,
        @Nullable LocalDate signedOn,
        @Nullable List<ArticleJson> articles,
        @Nullable Integer everyMonths,

        @Schema(description = "Of a scholarship scheme") @Nullable
        ScholarshipJson scholarship,

        @Nullable List<EditionJson> editions,
        @Nullable AllianceJson alliance,
        @Nullable ProgrammeJson programme,
        @Nullable ProjectJson project,

        @Schema(
                description =
                        "The states into which it can be brought without further facts; empty for kinds without states")
        List<String> possible) {

    /** A name. */
    @Schema(name = "RegistryName")
    public record NameJson(EntryNameKind kind, @Nullable String language, String value) {}

    /** A party. */
    @Schema(name = "RegistryParty")
    public record PartyJson(
            PartyRole role,
            Sector sector,
            @Nullable String organization,
            @Nullable String country,
            Map<String, String> name,
            @Nullable LocalDate since,
            @Nullable LocalDate until,

            @Schema(description = "Those its people work in at level B2 or better; none: not known")
            List<String> languages) {}

    /** The figures of a year. */
    @Schema(name = "RegistryYear")
    public record YearJson(
            int year,
            @Nullable Integer participants,
            @Nullable BigDecimal cost,
            @Nullable String currency,
            @Nullable Integer trained,
            @Nullable Integer placed,

            @Schema(description = "Of a hundred people trained those with a job in their trade") @Nullable
            Integer placement) {

        public static YearJson of(EntryView.YearLine line) {
            return new YearJson(
                    line.year(),
                    line.participants(),
                    line.cost(),
                    line.currency(),
                    line.trained(),
                    line.placed(),
                    line.placement());
        }
    }

    /** A link. */
    @Schema(name = "RegistryLink")
    public record LinkJson(LinkRelation relation, LinkTarget target, String reference, Map<String, String> label) {

        public static LinkJson of(EntryView.LinkLine link) {
            return new LinkJson(
                    link.relation(),
                    link.target(),
                    link.reference(),
                    link.label().texts());
        }
    }

    /** An article of an instrument. */
    @Schema(name = "InstrumentArticle")
    public record ArticleJson(
            String number,
            Map<String, String> text,
            @Nullable DegreeLevel level,
            @Nullable RecognitionEffect effect,

            @Schema(description = "Whose degrees it is about") @Nullable
            RecognitionDirection direction,

            @Schema(description = "What they count for; none where it is about no level")
            Set<RecognitionPurpose> purposes,

            @Schema(description = "Whether institutions keep the right to decide by themselves")
            boolean institutionsDecide) {

        public static ArticleJson of(InstrumentView.ArticleLine line) {
            var scope = line.scope();
            return new ArticleJson(
                    line.number(),
                    line.text().texts(),
                    line.level(),
                    line.effect(),
                    scope == null ? null : scope.direction(),
                    scope == null ? Set.of() : scope.purposes(),
                    scope != null && scope.institutionsDecide());
        }
    }

    /** An edition of a mechanism. */
    @Schema(name = "MechanismEdition")
    public record EditionJson(
            int number,
            LocalDate heldOn,
            @Nullable String city,
            @Nullable String country,
            @Nullable String event,
            @Nullable Map<String, String> eventTitle,
            @Nullable Instant eventStarts,
            @Nullable Instant eventEnds,
            @Nullable Integer attendance,
            Map<String, String> outcome) {

        public static EditionJson of(MechanismView.EditionLine line) {
            var event = line.event();
            return new EditionJson(
                    line.number(),
                    line.heldOn(),
                    line.city(),
                    line.country(),
                    event == null ? null : event.slug(),
                    event == null ? null : event.title().texts(),
                    event == null ? null : event.startsAt(),
                    event == null ? null : event.endsAt(),
                    line.attendance(),
                    line.outcome().texts());
        }
    }

    public static EntryJson of(EntryView view, LocalDate today) {
        var instrument = view.details() instanceof InstrumentView found ? found : null;
        var mechanism = view.details() instanceof MechanismView found ? found : null;
        var alliance = view.details() instanceof AllianceView found ? found : null;
        var programme = view.details() instanceof ProgrammeView found ? found : null;
        var project = view.details() instanceof ProjectView found ? found : null;
        return new EntryJson(
                EntryRowJson.of(view.row()),
                view.source(),
                view.asOf(),
                view.names().stream()
                        .map(name -> new NameJson(name.kind(), name.language(), name.value()))
                        .toList(),
                view.parties().stream().map(EntryJson::party).toList(),
                view.links().stream().map(LinkJson::of).toList(),
                view.linkedFrom().stream().map(LinkJson::of).toList(),
                view.years().stream().map(YearJson::of).toList(),
                instrument == null ? null : instrument.signedOn(),
                instrument == null
                        ? null
                        : instrument.articles().stream().map(ArticleJson::of).toList(),
                mechanism == null ? null : mechanism.everyMonths(),
                mechanism == null || mechanism.scholarship() == null
                        ? null
                        : ScholarshipJson.of(mechanism.scholarship()),
                mechanism == null
                        ? null
                        : mechanism.editions().stream().map(EditionJson::of).toList(),
                alliance == null ? null : AllianceJson.of(alliance),
                programme == null ? null : ProgrammeJson.of(programme, today),
                project == null ? null : ProjectJson.of(project, WorkingLanguages.of(view.parties(), today), today),
                EntrySteps.of(view).stream().map(Enum::name).toList());
    }

    /** Benefits of a scholarship scheme. */
    @Schema(name = "Scholarship")
    public record ScholarshipJson(
            @Schema(description = "A year") @Nullable Integer places,
            @Nullable String language,
            @Nullable String scheme,
            @Nullable String level) {

        public static ScholarshipJson of(MechanismView.Offer scholarship) {
            var needed = scholarship.needed();
            return needed == null
                    ? new ScholarshipJson(scholarship.places(), null, null, null)
                    : new ScholarshipJson(
                            scholarship.places(),
                            needed.language().value(),
                            needed.scheme() + " " + needed.schemeVersion(),
                            needed.level());
        }
    }

    private static PartyJson party(EntryView.PartyLine party) {
        return new PartyJson(
                party.role(),
                party.sector(),
                party.organization(),
                party.country(),
                party.name().texts(),
                party.since(),
                party.until(),
                party.languages());
    }
}
