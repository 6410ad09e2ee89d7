package org.caravanserai.web.exchanges.nomination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.exchanges.nomination.MobilityState;
import org.caravanserai.exchanges.nomination.ShowOwnStay;
import org.caravanserai.exchanges.nomination.ShowStayContact;
import org.caravanserai.exchanges.nomination.StateStayContact;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** A person's own stay: when and where, whom to ask, letters, and the own address and emergency contact. */
@Named
@RequestScoped
public class OwnStayPage {

    private final ShowOwnStay own;
    private final ShowStayContact show;
    private final StateStayContact state;
    private final Notices notices;
    private final RequestParameters parameters;
    private ShowOwnStay.@Nullable Shown shown;
    private @Nullable ContactFields fields;

    @Inject
    OwnStayPage(
            ShowOwnStay own,
            ShowStayContact show,
            StateStayContact state,
            Notices notices,
            RequestParameters parameters) {
        this.own = own;
        this.show = show;
        this.state = state;
        this.notices = notices;
        this.parameters = parameters;
    }

    public ShowOwnStay.Shown getShown() {
        if (shown == null) {
            shown = own.execute(parameters.text("code"));
        }
        return shown;
    }

    /** Whether the person can still say something. */
    public boolean isOpen() {
        var present = getShown().stay().stay();
        return present == MobilityState.EXPECTED || present != null && present.isUnderWay();
    }

    public ContactFields getFields() {
        if (fields == null) {
            var form = new ContactFields();
            show.execute(parameters.text("code")).ifPresent(form::show);
            fields = form;
        }
        return fields;
    }

    public void save() {
        var code = parameters.text("code");
        state.execute(getFields().command(code));
        notices.done("exchanges.contact.saved");
        Faces.redirect("/my/stays/%s", code);
    }
}
