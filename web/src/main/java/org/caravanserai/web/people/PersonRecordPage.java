package org.caravanserai.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.documents.QrCode;
import org.caravanserai.platform.people.ErasePerson;
import org.caravanserai.platform.people.GiveClaimLink;
import org.caravanserai.platform.people.ShowPerson;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The record of a person: what is known, the link with which the person takes it over, and its end. */
@Named
@RequestScoped
public class PersonRecordPage {

    private final ShowPerson show;
    private final GiveClaimLink give;
    private final ErasePerson erase;
    private final Settings settings;
    private final RequestParameters parameters;
    private final Notices notices;

    private ShowPerson.@Nullable Shown shown;
    private @Nullable String link;

    @Inject
    PersonRecordPage(
            ShowPerson show,
            GiveClaimLink give,
            ErasePerson erase,
            Settings settings,
            RequestParameters parameters,
            Notices notices) {
        this.show = show;
        this.give = give;
        this.erase = erase;
        this.settings = settings;
        this.parameters = parameters;
        this.notices = notices;
    }

    public ShowPerson.Shown getShown() {
        if (shown == null) {
            shown = show.execute(parameters.text("code"));
        }
        return shown;
    }

    /** Shows the link once, to be printed. */
    public void print() {
        var secret = give.execute(getShown().code(), false);
        link = settings.address(ClaimLink.path(secret));
        shown = null;
    }

    public void email() {
        give.execute(getShown().code(), true);
        notices.done("people.link.sent");
        Faces.redirect("/manage/people/%s", getShown().code());
    }

    public void erase() {
        erase.execute(getShown().code());
        notices.done("people.erased");
        Faces.redirect("/manage/people");
    }

    /** Where an email to the person would go. */
    public @Nullable String getAddress() {
        var address = getShown().contact().reachable();
        return address == null ? null : address.value();
    }

    /** Null unless it was made just now. */
    public @Nullable String getLink() {
        return link;
    }

    /** The link as an image. */
    public String getImage() {
        return link == null ? "" : QrCode.dataAddress(link);
    }
}
