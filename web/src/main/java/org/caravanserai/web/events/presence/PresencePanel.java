package org.caravanserai.web.events.presence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.events.presence.ShowPresence;
import org.caravanserai.events.presence.TakeCertificate;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The ticket of a participant and the certificate of attendance, on the page of the registration. */
@Named
@RequestScoped
public class PresencePanel {

    private final ShowPresence show;
    private final TakeCertificate take;
    private final Notices notices;
    private final RequestParameters parameters;
    private ShowPresence.@Nullable Presence presence;

    @Inject
    PresencePanel(ShowPresence show, TakeCertificate take, Notices notices, RequestParameters parameters) {
        this.show = show;
        this.take = take;
        this.notices = notices;
        this.parameters = parameters;
    }

    public ShowPresence.Presence getPresence() {
        var found = presence;
        if (found == null) {
            found = show.execute(parameters.text("code"), parameters.textOrNull("key"));
            presence = found;
        }
        return found;
    }

    /** Address of the picture of the ticket's code. */
    public String getTicket() {
        return address("ticket.png");
    }

    /** Address of the file of the certificate. */
    public String getFile() {
        return address("certificate.pdf");
    }

    private String address(String file) {
        var key = parameters.text("key");
        return "/api/v1/registrations/" + parameters.text("code") + "/" + file + (key.isEmpty() ? "" : "?key=" + key);
    }

    public void take() {
        var key = parameters.textOrNull("key");
        take.execute(parameters.text("code"), key);
        notices.done("events.certificate.taken");
        Faces.redirect(
                "/registrations/%s" + (key == null ? "" : "?key=%s"), parameters.text("code"), key == null ? "" : key);
    }
}
