package org.caravanserai.web.events.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.events.registration.RegistrationView;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.registration.TransferSeat;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.RequestParameters;
import org.omnifaces.util.Faces;

/** The organizer gives the place of a participant to somebody else. */
@Named
@RequestScoped
public class TransferPage {

    private final PersonPage person;
    private final TransferSeat transfer;
    private final Notices notices;
    private final Form<TransferSeat.Transfer> kept = Form.of(TransferSeat.Transfer.class);
    private final Form<TransferSeat.Transfer> typed = Form.of(TransferSeat.Transfer.class);

    @Inject
    TransferPage(
            PersonPage person, TransferSeat transfer, Notices notices, RequestParameters parameters, PageContext page) {
        this.person = person;
        this.transfer = transfer;
        this.notices = notices;
        typed.put("language", page.getLanguage());
        var record = parameters.text("person");
        kept.put("record", record.isEmpty() ? null : record);
    }

    /** Whose place it is, for those only who manage the event. */
    public RegistrationView getPerson() {
        var shown = person.getPerson();
        if (!person.isManaging()) {
            throw new NotFound("not-found");
        }
        return shown;
    }

    /** To somebody of whom a record is kept. */
    public Form<TransferSeat.Transfer> getKept() {
        return kept;
    }

    /** To somebody with an address. */
    public Form<TransferSeat.Transfer> getTyped() {
        return typed;
    }

    public void saveKept() {
        save(kept);
    }

    public void saveTyped() {
        save(typed);
    }

    private void save(Form<TransferSeat.Transfer> form) {
        var shown = getPerson();
        var code = transfer.execute(shown.code(), form.read());
        notices.done("events.transfer.done");
        Faces.redirect("/manage/events/%s/people/%s", shown.eventSlug(), code);
    }
}
