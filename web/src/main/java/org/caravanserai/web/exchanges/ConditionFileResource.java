package org.caravanserai.web.exchanges;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.AgreementFilter;
import org.caravanserai.domain.exchanges.agreement.AgreementRow;
import org.caravanserai.domain.exchanges.agreement.AgreementState;
import org.caravanserai.domain.exchanges.agreement.Condition;
import org.caravanserai.domain.exchanges.agreement.LanguageRequirement;
import org.caravanserai.domain.exchanges.agreement.Party;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.CurrentAcademicYear;
import org.caravanserai.exchanges.agreement.BrowseAgreements;
import org.caravanserai.exchanges.agreement.ShowAgreement;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.language.CountryWords;
import org.caravanserai.platform.organizations.ShowOrganization;
import org.caravanserai.web.export.SheetColumn;
import org.caravanserai.web.export.SheetFormat;
import org.caravanserai.web.export.SheetLanguage;
import org.caravanserai.web.export.SheetRows;
import org.caravanserai.web.shell.StudyFields;
import org.caravanserai.web.shell.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Conditions of agreements as a file: a row for each condition, with the places of the coming years. */
@Tag(name = "Exchanges")
@Path("/agreement-conditions.{form: csv|xlsx}")
@RequestScoped
public class ConditionFileResource {

    /** Academic years from the present one on that have a column. */
    private static final int YEARS = 6;

    @PathParam("form")
    private String form = "";

    @Inject
    private BrowseAgreements browse;

    @Inject
    private ShowAgreement show;

    @Inject
    private ShowOrganization organizations;

    @Inject
    private CurrentAcademicYear current;

    @Inject
    private StudyFields fields;

    @Inject
    private Texts texts;

    /** Countries of organizations, by slug. */
    private final Map<String, String> countries = new HashMap<>();

    private record Line(AgreementRow agreement, Condition condition, Party from, Party to, Set<UUID> own) {

        boolean outgoing() {
            return own.contains(from.id());
        }

        Party other() {
            return outgoing() ? to : from;
        }
    }

    @Operation(operationId = "downloadConditions", summary = "Conditions of agreements, a row each, as a file")
    @GET
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = "text/csv"))
    @Requires(Permission.MANAGE_EXCHANGES)
    public Response file(
            @QueryParam("query") @Nullable String query,
            @QueryParam("state") @Nullable AgreementState state,
            @QueryParam("partner") @Nullable String partner,
            @QueryParam("awaiting") @DefaultValue("false") boolean awaiting,
            @QueryParam("unconfirmed") @DefaultValue("false") boolean unconfirmed,
            @BeanParam SheetLanguage language) {
        var filter = new AgreementFilter(state, partner, awaiting, unconfirmed);
        var rows = SheetRows.checked(request -> browse.execute(filter, request).items(), query, null);
        return SheetFormat.valueOf(form.toUpperCase(Locale.ROOT))
                .download(
                        "agreement-conditions",
                        columns(language),
                        reader -> rows.each(agreement -> lines(agreement).forEach(reader)));
    }

    private List<Line> lines(AgreementRow row) {
        var shown = show.execute(row.code());
        var parties = shown.agreement().parties();
        return shown.agreement().terms().conditions().stream()
                .map(condition -> new Line(
                        row,
                        condition,
                        parties.get(condition.from() - 1).party(),
                        parties.get(condition.to() - 1).party(),
                        shown.own()))
                .toList();
    }

    private List<SheetColumn<Line>> columns(SheetLanguage language) {
        var columns = new ArrayList<SheetColumn<Line>>();
        columns.add(language.column(texts, "agreement", "exchanges.column.agreementCode", line -> line.agreement()
                .code()));
        columns.add(language.column(texts, "title", "exchanges.column.agreement", line -> line.agreement()
                .title()
                .in(language.tag())));
        columns.add(language.column(
                texts,
                "state",
                "exchanges.column.state",
                line -> word(
                        language, "exchanges.agreementState." + line.agreement().state())));
        columns.add(language.column(texts, "condition", "exchanges.column.condition", line -> line.condition()
                .code()));
        columns.add(language.column(
                texts,
                "direction",
                "exchanges.column.direction",
                line -> word(language, "exchanges.direction." + (line.outgoing() ? "OUT" : "IN"))));
        columns.add(language.column(texts, "partner", "exchanges.balance.with", line -> line.other()
                .name()
                .in(language.tag())));
        columns.add(
                language.column(texts, "country", "exchanges.column.country", line -> country(line.other(), language)));
        columns.add(language.column(
                texts,
                "kind",
                "exchanges.field.kind",
                line -> word(
                        language, "exchanges.mobilityKind." + line.condition().kind())));
        columns.add(
                language.column(texts, "fields", "exchanges.field.iscedF", line -> line.condition().iscedF().stream()
                        .map(field -> field.code() + " " + fields.in(language.locale(), field.code()))
                        .collect(Collectors.joining("; "))));
        columns.add(language.column(texts, "levels", "exchanges.place.levels", line -> line.condition().eqf().stream()
                .map(level -> word(language, "exchanges.eqf." + level))
                .collect(Collectors.joining("; "))));
        columns.add(language.column(
                texts, "languages", "exchanges.place.languages", line -> line.condition().languages().stream()
                        .map(LanguageRequirement::toString)
                        .collect(Collectors.joining("; "))));
        columns.add(language.column(texts, "sendingUnit", "exchanges.place.fromUnit", line -> line.condition()
                .fromUnit()));
        columns.add(language.column(texts, "receivingUnit", "exchanges.place.toUnit", line -> line.condition()
                .toUnit()));
        columns.add(language.column(texts, "firstYear", "exchanges.field.firstYear", line -> line.condition()
                .firstYear()));
        columns.add(language.column(texts, "lastYear", "exchanges.field.lastYear", line -> line.condition()
                .lastYear()));
        var first = current.get();
        for (int i = 0; i < YEARS; i++) {
            int after = i;
            columns.add(new SheetColumn<>(
                    new AcademicYear(first.first() + i, first.last() + i).toString(),
                    line -> places(line.condition(), first.first() + after)));
        }
        return columns;
    }

    /** The places in the academic year that begins in this year, of either kind; null for none. */
    private static @Nullable Object places(Condition condition, int firstYear) {
        return condition.firstYear().until(condition.lastYear()).stream()
                .filter(year -> year.first() == firstYear)
                .findFirst()
                .map(year -> condition.in(year).persons())
                .orElse(null);
    }

    private @Nullable String country(Party party, SheetLanguage language) {
        var code = countries.computeIfAbsent(
                party.slug(), slug -> organizations.execute(Slug.of(slug)).country());
        return code == null ? null : CountryWords.of(code, language.tag());
    }

    private String word(SheetLanguage language, String key) {
        return texts.in(language.locale(), key);
    }
}
