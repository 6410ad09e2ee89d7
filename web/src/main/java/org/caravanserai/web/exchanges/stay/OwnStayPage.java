package org.caravanserai.web.exchanges.stay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.exchanges.nomination.StayContact;
import org.caravanserai.exchanges.nomination.ShowOwnStay;
import org.caravanserai.exchanges.nomination.ShowStayContact;
import org.caravanserai.exchanges.nomination.StateStayContact;
import org.caravanserai.platform.forms.Form;
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
    private @Nullable Form<StayContact.Details> form;

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

    public Form<StayContact.Details> getForm() {
        if (form == null) {
            form = show.execute(parameters.text("code"))
                    .map(known -> Form.of(StayContact.Details.class, known))
                    .orElseGet(() -> Form.of(StayContact.Details.class));
        }
        return form;
    }

    public void save() {
        var code = parameters.text("code");
        state.execute(code, getForm().read());
        notices.done("exchanges.contact.saved");
        Faces.redirect("/my/stays/%s", code);
    }
}
