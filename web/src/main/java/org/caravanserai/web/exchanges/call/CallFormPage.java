package org.caravanserai.web.exchanges.call;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.exchanges.call.CallPlace;
import org.caravanserai.domain.exchanges.call.CallRules;
import org.caravanserai.domain.files.FileType;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.exchanges.call.CallDraft;
import org.caravanserai.exchanges.call.DraftCall;
import org.caravanserai.exchanges.call.EditCall;
import org.caravanserai.exchanges.call.ListOfferablePlaces;
import org.caravanserai.exchanges.call.ShowOwnCall;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The form of a call, a new one or a known one. */
@Named
@RequestScoped
public class CallFormPage {

    /** Lines of lists: those that are known and empty ones. */
    private static final int LINES = 4;

    private static final int CRITERIA = 5;

    private final ShowOwnCall show;
    private final ListOfferablePlaces offerable;
    private final DraftCall draft;
    private final EditCall edit;
    private final Notices notices;
    private final RequestParameters parameters;

    private ShowOwnCall.@Nullable OwnCall known;
    private @Nullable Long version;
    private final Form<CallDraft> form;

    @Inject
    CallFormPage(
            ShowOwnCall show,
            ListOfferablePlaces offerable,
            DraftCall draft,
            EditCall edit,
            Notices notices,
            RequestParameters parameters,
            PageContext pageContext) {
        this.offerable = offerable;
        this.show = show;
        this.draft = draft;
        this.edit = edit;
        this.notices = notices;
        this.parameters = parameters;
        var call = getKnown();
        if (call == null) {
            form = Form.of(CallDraft.class);
            form.part("rules").put("offerDays", String.valueOf(CallRules.USUAL_OFFER_DAYS));
            form.part("rules").put("ownPeople", true);
            form.put("conditions", placesOf(parameters.text("agreement")));
            pageContext.visitorZone().ifPresent(zone -> form.put("timeZone", zone.getId()));
        } else {
            version = call.row().version();
            form = Form.of(CallDraft.class, CallDraft.of(call.row(), call.questions(), call.rules()));
        }
        addLines(form.part("rules"));
    }

    private static void addLines(Form<?> rules) {
        rules.withRows("languages", LINES)
                .withRows("criteria", CRITERIA)
                .withRows("nationalities", 1)
                .withRows("documents", LINES);
        rules.rows("documents").stream().filter(Form::isBlank).forEach(document -> {
            document.put("required", true);
            document.put("types", List.of(FileType.PDF.name()));
        });
    }

    /** All places of the agreement from whose page the call is begun. */
    private List<String> placesOf(String agreement) {
        return agreement.isEmpty()
                ? List.of()
                : offerable.execute().stream()
                        .filter(place -> place.agreement().equals(agreement))
                        .map(place -> CallPlace.name(agreement, place.condition()))
                        .toList();
    }

    /** Empty while the call is new. */
    public final String getSlug() {
        return parameters.text("slug");
    }

    /** Null while the call is new. */
    public final ShowOwnCall.@Nullable OwnCall getKnown() {
        if (known == null && !getSlug().isEmpty()) {
            known = show.execute(parameters.slug());
        }
        return known;
    }

    public void save() {
        var call = form.read();
        try {
            save(call);
        } catch (Invalid refusal) {
            throw form.inRows(refusal);
        }
    }

    private void save(CallDraft call) {
        if (getSlug().isEmpty()) {
            var slug = draft.execute(call);
            notices.done("exchanges.callForm.drafted");
            Faces.redirect("/manage/exchanges/calls/%s", slug);
        } else {
            edit.execute(parameters.slug(), version, call);
            notices.done("exchanges.callForm.saved");
            Faces.redirect("/manage/exchanges/calls/%s", parameters.slug());
        }
    }

    public Form<CallDraft> getForm() {
        return form;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }
}
