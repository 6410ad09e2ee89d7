package org.caravanserai.web.events.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.contribution.CloseContributionCall;
import org.caravanserai.events.contribution.ContributionCallDraft;
import org.caravanserai.events.contribution.ExtendContributionCall;
import org.caravanserai.events.contribution.SetContributionCall;
import org.caravanserai.events.contribution.ShowOwnContributionCall;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.omnifaces.util.Faces;

/** The form of the call for contributions to an event, its extension and its early end. */
@Named
@RequestScoped
public class EventCallPage {

    private static final int ROWS = 3;
    private static final int USUAL_ABSTRACT = 3_000;
    private static final int USUAL_REVIEWS = 2;

    private final SetContributionCall set;
    private final ExtendContributionCall extend;
    private final CloseContributionCall close;
    private final Notices notices;
    private final RequestParameters parameters;
    private final ShowOwnContributionCall.OwnCall own;
    private final Form<ContributionCallDraft> form;
    private final Form<ExtendContributionCall.Extension> extension = Form.of(ExtendContributionCall.Extension.class);
    private final Form<CloseContributionCall.Closing> closing = Form.of(CloseContributionCall.Closing.class);

    @Inject
    EventCallPage(
            ShowOwnContributionCall show,
            SetContributionCall set,
            ExtendContributionCall extend,
            CloseContributionCall close,
            Notices notices,
            RequestParameters parameters) {
        this.set = set;
        this.extend = extend;
        this.close = close;
        this.notices = notices;
        this.parameters = parameters;
        this.own = show.execute(parameters.text("slug"));
        var known = own.known();
        if (known == null) {
            form = Form.of(ContributionCallDraft.class);
            form.put("longestAbstract", USUAL_ABSTRACT);
            form.put("reviews", USUAL_REVIEWS);
            form.put("graceHours", 0);
        } else {
            form = Form.of(ContributionCallDraft.class, known);
        }
        form.withRows("types", ROWS).withRows("tracks", ROWS).withRows("criteria", ROWS);
    }

    /**
     * @throws NotFound when the visitor does not manage the event
     */
    public ShowOwnContributionCall.OwnCall getOwn() {
        return own;
    }

    /** Leads from a page that needs the call to this one while there is none: whoever changes from another event comes there too. */
    public void requireCall() {
        if (own.known() == null) {
            back();
        }
    }

    public void save() {
        var draft = form.read();
        try {
            boolean first = set.execute(getSlug(), draft);
            notices.done(first ? "events.call.opened" : "events.call.saved");
        } catch (Invalid refusal) {
            throw form.inRows(refusal);
        }
        back();
    }

    public void extend() {
        notices.done("events.call.extended", extend.execute(getSlug(), extension.read()));
        back();
    }

    /** Nothing is taken any more. */
    public void close() {
        notices.done("events.call.closed", close.execute(getSlug(), closing.read()));
        back();
    }

    private void back() {
        Faces.redirect("/manage/events/%s/call", getSlug());
    }

    public String getSlug() {
        return parameters.text("slug");
    }

    public Form<ContributionCallDraft> getForm() {
        return form;
    }

    public Form<ExtendContributionCall.Extension> getExtension() {
        return extension;
    }

    public Form<CloseContributionCall.Closing> getClosing() {
        return closing;
    }
}
