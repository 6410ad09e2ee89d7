package org.caravanserai.web.events.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.events.contribution.ContributionTerms;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.contribution.BeginContribution;
import org.caravanserai.events.contribution.ChangeContribution;
import org.caravanserai.events.contribution.ContributionDraft;
import org.caravanserai.events.contribution.ShowContributionCall;
import org.caravanserai.events.contribution.ShowOwnContribution;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The form of a contribution to an event, a new one or a known one. */
@Named
@RequestScoped
public class ContributionDraftPage {

    private static final int ROWS = 3;

    private final ShowContributionCall showCall;
    private final ShowOwnContribution show;
    private final BeginContribution begin;
    private final ChangeContribution change;
    private final CurrentCaller caller;
    private final Formats formats;
    private final Notices notices;
    private final RequestParameters parameters;
    private @Nullable Form<ContributionDraft> form;
    private ShowOwnContribution.@Nullable OwnView known;
    private ShowContributionCall.@Nullable CallView call;

    @Inject
    ContributionDraftPage(
            ShowContributionCall showCall,
            ShowOwnContribution show,
            BeginContribution begin,
            ChangeContribution change,
            CurrentCaller caller,
            Formats formats,
            Notices notices,
            RequestParameters parameters) {
        this.showCall = showCall;
        this.show = show;
        this.begin = begin;
        this.change = change;
        this.caller = caller;
        this.formats = formats;
        this.notices = notices;
        this.parameters = parameters;
    }

    /** Null while it is new. */
    public ShowOwnContribution.@Nullable OwnView getKnown() {
        if (known == null && !parameters.text("code").isEmpty()) {
            known = show.execute(parameters.text("code"));
        }
        return known;
    }

    /**
     * @throws NotFound when the event has none
     */
    private ShowContributionCall.CallView call() {
        var found = call;
        if (found == null) {
            var own = getKnown();
            found = showCall.execute(own == null ? parameters.text("slug") : own.event())
                    .orElseThrow(() -> new NotFound("not-found"));
            call = found;
        }
        return found;
    }

    /** The call that it is written for. */
    public ShowContributionCall.CallView getCall() {
        return call();
    }

    public ContributionTerms getTerms() {
        return call().terms();
    }

    public Form<ContributionDraft> getForm() {
        var made = form;
        if (made == null) {
            var own = getKnown();
            made = own == null ? Form.of(ContributionDraft.class) : Form.of(ContributionDraft.class, own.content());
            if (own == null) {
                made.withRows("authors", ROWS);
                var first = made.rows("authors").get(0);
                first.put("name", formats.name(caller.get().name()));
                first.put("presents", true);
            } else {
                made.withRows("authors", own.content().authors().size() + 1);
            }
            form = made;
        }
        return made;
    }

    public void save() {
        var draft = getForm().read();
        try {
            Faces.redirect("/my/contributions/%s", save(draft));
        } catch (Invalid refusal) {
            throw getForm().inRows(refusal);
        }
    }

    private String save(ContributionDraft draft) {
        var own = getKnown();
        if (own == null) {
            var code = begin.execute(call().event(), draft);
            notices.done("events.contribution.begun");
            return code;
        }
        change.execute(own.code(), draft);
        notices.done("events.contribution.saved");
        return own.code();
    }

    public List<SelectItem> getTracks() {
        return getTerms().tracks().stream()
                .map(each -> item(each.key(), each.name()))
                .toList();
    }

    public List<SelectItem> getTypes() {
        return getTerms().types().stream()
                .map(each -> item(each.key(), each.name()))
                .toList();
    }

    private SelectItem item(String key, LocalizedText name) {
        return new SelectItem(key, formats.text(name.texts()));
    }
}
