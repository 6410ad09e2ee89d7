package org.caravanserai.web.events.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.events.registration.SignUp;
import org.caravanserai.events.registration.SignUpDraft;
import org.caravanserai.web.access.ClientAddress;
import org.caravanserai.web.shell.PageContext;
import org.omnifaces.util.Faces;

/** Submits a registration and redirects to its result. */
@RequestScoped
class SignUpSending {

    private final SignUp signUp;
    private final SignUpNotes notes;
    private final GuestAddressCookie guestAddress;
    private final PageContext pageContext;
    private final ClientAddress address;

    @Inject
    SignUpSending(
            SignUp signUp,
            SignUpNotes notes,
            GuestAddressCookie guestAddress,
            PageContext pageContext,
            ClientAddress address) {
        this.signUp = signUp;
        this.notes = notes;
        this.guestAddress = guestAddress;
        this.pageContext = pageContext;
        this.address = address;
    }

    /**
     * @throws org.caravanserai.domain.shared.Invalid {@code party-would-wait} once, see {@link SignUpNotes#check}
     */
    void send(EventView event, SignUpDraft sent) {
        notes.check(event, sent.way().name(), 1 + sent.others());
        var guest = sent.person();
        var command = sent.to(event.slug(), pageContext.getLanguage());
        var outcome = signUp.with(command, address.of(Faces.getRequest()));
        if (guest == null) {
            Faces.redirect("/registrations/%s?new=%s", outcome.code(), outcome.created());
        } else {
            guestAddress.remember(event.slug(), guest.email().value());
            var position = outcome.position() == null ? "" : String.valueOf(outcome.position());
            Faces.redirect(
                    "/events/%s/registered?code=%s&state=%s&position=%s&receipt=%s",
                    event.slug(), outcome.code(), outcome.state(), position, outcome.receipt());
        }
    }
}
