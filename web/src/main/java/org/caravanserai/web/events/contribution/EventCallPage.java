package org.caravanserai.web.events.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.contribution.CallDraft;
import org.caravanserai.events.contribution.CloseCall;
import org.caravanserai.events.contribution.ExtendCall;
import org.caravanserai.events.contribution.SetCall;
import org.caravanserai.events.contribution.ShowOwnCall;
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

    private final SetCall set;
    private final ExtendCall extend;
    private final CloseCall close;
    private final Notices notices;
    private final RequestParameters parameters;
    private final ShowOwnCall.OwnCall own;
    private final Form<CallDraft> form;
    private final Form<ExtendCall.Extension> extension = Form.of(ExtendCall.Extension.class);
    private final Form<CloseCall.Closing> closing = Form.of(CloseCall.Closing.class);

    @Inject
    EventCallPage(
            ShowOwnCall show,
            SetCall set,
            ExtendCall extend,
            CloseCall close,
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
            form = Form.of(CallDraft.class);
            form.put("longestAbstract", USUAL_ABSTRACT);
            form.put("reviews", USUAL_REVIEWS);
            form.put("graceHours", 0);
        } else {
            form = Form.of(CallDraft.class, known);
        }
        form.withRows("types", ROWS).withRows("tracks", ROWS).withRows("criteria", ROWS);
    }

    /**
     * @throws NotFound when the visitor does not manage the event
     */
    public ShowOwnCall.OwnCall getOwn() {
        return own;
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

    public Form<CallDraft> getForm() {
        return form;
    }

    public Form<ExtendCall.Extension> getExtension() {
        return extension;
    }

    public Form<CloseCall.Closing> getClosing() {
        return closing;
    }
}
