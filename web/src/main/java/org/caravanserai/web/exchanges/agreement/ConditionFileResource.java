package org.caravanserai.web.exchanges.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.AgreementFilter;
import org.caravanserai.domain.exchanges.agreement.AgreementRow;
import org.caravanserai.domain.exchanges.agreement.AgreementState;
import org.caravanserai.domain.exchanges.agreement.NamedParty;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.CurrentAcademicYear;
import org.caravanserai.exchanges.agreement.BrowseAgreements;
import org.caravanserai.exchanges.agreement.ShowAgreement;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.language.CountryWords;
import org.caravanserai.platform.organizations.ShowOrganization;
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

    @Operation(operationId = "downloadConditions", summary = "Conditions of agreements, a row each, as a file")
    @GET
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = "text/csv"))
    @Requires(Permission.READ_EXCHANGES)
    public Response file(
            @QueryParam("query") @Nullable String query,
            @QueryParam("state") @Nullable AgreementState state,
            @QueryParam("partner") @Nullable String partner,
            @QueryParam("awaiting") @DefaultValue("false") boolean awaiting,
            @QueryParam("unconfirmed") @DefaultValue("false") boolean unconfirmed,
            @QueryParam("disputed") @DefaultValue("false") boolean disputed,
            @QueryParam("ending") @DefaultValue("false") boolean ending,
            @BeanParam SheetLanguage language) {
        var filter = new AgreementFilter(state, partner, awaiting, unconfirmed, disputed, ending);
        var rows = SheetRows.checked(request -> browse.execute(filter, request).items(), query, null);
        return SheetFormat.valueOf(form.toUpperCase(Locale.ROOT))
                .download(
                        "agreement-conditions",
                        new ConditionColumns(texts, fields, language, party -> country(party, language))
                                .from(current.get()),
                        reader -> rows.each(agreement -> lines(agreement).forEach(reader)));
    }

    private List<ConditionColumns.Line> lines(AgreementRow row) {
        var shown = show.execute(row.code());
        var parties = shown.agreement().parties();
        return shown.agreement().terms().conditions().stream()
                .map(condition -> new ConditionColumns.Line(
                        row,
                        condition,
                        parties.get(condition.from() - 1).party(),
                        parties.get(condition.to() - 1).party(),
                        shown.own()))
                .toList();
    }

    private @Nullable String country(NamedParty party, SheetLanguage language) {
        var code = countries.computeIfAbsent(
                party.slug(), slug -> organizations.execute(Slug.of(slug)).country());
        return code == null ? null : CountryWords.of(code, language.tag());
    }
}
