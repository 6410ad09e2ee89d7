package org.caravanserai.web.cooperation.registry;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caravanserai.cooperation.alliance.AllianceForm;
import org.caravanserai.cooperation.instrument.InstrumentForm;
import org.caravanserai.cooperation.mechanism.MechanismForm;
import org.caravanserai.cooperation.programme.ProgrammeForm;
import org.caravanserai.cooperation.project.ProjectForm;
import org.caravanserai.cooperation.registry.EntryForm;
import org.caravanserai.cooperation.registry.RecordForm;
import org.caravanserai.domain.cooperation.instrument.InstrumentState;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.cooperation.registry.DatePrecision;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent to register something, or to correct it. Fields of other kinds of records are not read. */
@Schema(name = "RegistryEntryDraft")
public record EntryBody(
        Map<String, String> title,
        @Nullable Map<String, String> summary,

        @Schema(description = "Aliases, acronyms and wrong translations, beside the title") @Nullable
        List<EntryForm.NameForm> names,

        @Nullable List<EntryForm.PartyForm> parties,
        @Nullable List<EntryForm.LinkForm> links,
        @Nullable CooperationWay way,
        @Nullable List<String> countries,

        @Schema(description = "Codes of ISCED-F with four digits") @Nullable
        List<String> fields,

        @Nullable String beginsOn,
        @Nullable String endsOn,
        @Nullable DatePrecision precision,
        @Nullable String source,
        @Nullable String asOf,

        @Schema(description = "Of an instrument or a mechanism: what kind it is") @Nullable
        String kind,

        @Schema(description = "Of a new instrument; without it, the state follows from the dates") @Nullable
        InstrumentState state,

        @Nullable String signedOn,
        @Nullable List<InstrumentForm.ArticleForm> articles,
        @Nullable Integer everyMonths,

        @Schema(description = "Of a scholarship scheme: what it offers") @Nullable
        ScholarshipBody scholarship,

        @Nullable Map<String, String> purpose,
        @Nullable Map<String, String> charter,

        @Schema(description = "Of a programme: BACHELOR, MASTER or DOCTORATE") @Nullable
        String level,

        @Schema(description = "Of a programme: approved places a year") @Nullable
        Integer quota,

        @Nullable String agreementEnds,
        @Nullable String lastCohortEnds,
        @Nullable List<ProgrammeForm.ShareForm> shares) {

    /** What a scholarship scheme offers: places, a level in a language that is needed, or both. */
    @Schema(name = "ScholarshipDraft")
    public record ScholarshipBody(
            @Schema(description = "A year") @Nullable Integer places,

            @Schema(description = "BCP 47 tag") @Nullable String language,

            @Schema(description = "Code and version", example = "HSK 2010") @Nullable
            String scheme,

            @Nullable String level) {

        MechanismForm.ScholarshipForm form() {
            return new MechanismForm.ScholarshipForm(
                    places == null ? null : places.toString(), language, scheme, level);
        }
    }

    /** What was typed into a draft of any kind. */
    static EntryBody of(RecordForm typed) {
        var entry = typed.entry();
        var instrument = typed instanceof InstrumentForm form ? form : null;
        var mechanism = typed instanceof MechanismForm form ? form : null;
        var alliance = typed instanceof AllianceForm form ? form : null;
        var programme = typed instanceof ProgrammeForm form ? form : null;
        var offered = mechanism == null ? null : mechanism.scholarship();
        return new EntryBody(
                entry.title() == null ? Map.of() : entry.title(),
                entry.summary(),
                entry.names(),
                entry.parties(),
                entry.links(),
                constant(CooperationWay.class, entry.way()),
                entry.countries(),
                entry.fields(),
                entry.beginsOn(),
                entry.endsOn(),
                constant(DatePrecision.class, entry.precision()),
                entry.source(),
                entry.asOf(),
                instrument != null
                        ? instrument.kind()
                        : mechanism != null
                                ? mechanism.kind()
                                : alliance != null ? alliance.kind() : programme != null ? programme.kind() : null,
                null,
                instrument == null ? null : instrument.signedOn(),
                instrument == null ? null : instrument.articles(),
                mechanism == null ? null : number(mechanism.everyMonths()),
                offered == null
                        ? null
                        : new ScholarshipBody(
                                number(offered.places()), offered.language(), offered.scheme(), offered.level()),
                typed instanceof ProjectForm form ? form.purpose() : null,
                alliance == null ? null : alliance.charter(),
                programme == null ? null : programme.level(),
                programme == null ? null : number(programme.quota()),
                programme == null ? null : programme.agreementEnds(),
                programme == null ? null : programme.lastCohortEnds(),
                programme == null ? null : programme.shares());
    }

    /** What was chosen; null where the draft has none of the constants. */
    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String typed) {
        return Stream.of(type.getEnumConstants())
                .filter(each -> each.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    /** A whole number; null where the draft has none. */
    private static @Nullable Integer number(@Nullable String typed) {
        return typed == null || !typed.strip().matches("\\d{1,9}") ? null : Integer.valueOf(typed.strip());
    }

    /** The form of this kind of record. */
    RecordForm form(EntryKind recordKind) {
        return switch (recordKind) {
            case INSTRUMENT -> instrument();
            case MECHANISM -> mechanism();
            case ALLIANCE -> alliance();
            case PROGRAMME -> programme();
            case PROJECT -> project();
        };
    }

    private EntryForm entry() {
        return new EntryForm(
                title,
                summary,
                names,
                parties,
                links,
                way == null ? null : way.name(),
                countries,
                fields,
                beginsOn,
                endsOn,
                precision == null ? null : precision.name(),
                source,
                asOf);
    }

    InstrumentForm instrument() {
        return new InstrumentForm(entry(), kind, signedOn, articles);
    }

    MechanismForm mechanism() {
        return new MechanismForm(
                entry(),
                kind,
                everyMonths == null ? null : everyMonths.toString(),
                scholarship == null ? null : scholarship.form());
    }

    ProjectForm project() {
        return new ProjectForm(entry(), purpose);
    }

    AllianceForm alliance() {
        return new AllianceForm(entry(), kind, charter);
    }

    ProgrammeForm programme() {
        return new ProgrammeForm(
                entry(), kind, level, quota == null ? null : quota.toString(), agreementEnds, lastCohortEnds, shares);
    }
}
