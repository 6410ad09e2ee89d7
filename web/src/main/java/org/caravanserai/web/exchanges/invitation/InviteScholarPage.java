package org.caravanserai.web.exchanges.invitation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.exchanges.invitation.InvitationPlace;
import org.caravanserai.exchanges.invitation.InviteScholar;
import org.caravanserai.exchanges.invitation.InviteScholar.ScholarInvitationWish;
import org.caravanserai.exchanges.invitation.ListInvitationPlaces;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.exchanges.nomination.PlaceChoices;
import org.caravanserai.web.lists.FilterChoice;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The form by which a member of an organization invites a visiting scholar. */
@Named
@RequestScoped
public class InviteScholarPage {

    private final InviteScholar invite;
    private final ListInvitationPlaces places;
    private final Texts texts;
    private final Formats formats;
    private final Notices notices;
    private final Form<ScholarInvitationWish> form = Form.of(ScholarInvitationWish.class);
    private @Nullable List<InvitationPlace> found;
    private String place = "";

    @Inject
    InviteScholarPage(
            InviteScholar invite, ListInvitationPlaces places, Texts texts, Formats formats, Notices notices) {
        this.invite = invite;
        this.places = places;
        this.texts = texts;
        this.formats = formats;
        this.notices = notices;
    }

    /** Each place named by agreement, condition and academic year: {@code CODE@c1@2026/2027}. */
    public List<FilterChoice> getPlaces() {
        if (found == null) {
            found = places.execute();
        }
        return found.stream()
                .map(each -> new FilterChoice(
                        each.agreement() + "@" + each.condition() + "@" + each.year(),
                        texts.of(
                                "exchanges.invite.place",
                                each.year(),
                                formats.text(each.from().name().texts()),
                                formats.text(each.to().name().texts()),
                                each.left())))
                .toList();
    }

    public void save() {
        var end = place.indexOf('@');
        form.put("agreement", place.substring(0, Math.max(0, end)));
        PlaceChoices.put(place.substring(end + 1), form);
        var code = invite.execute(form.read());
        notices.done("exchanges.done.invited");
        Faces.redirect("/manage/exchanges/invitations/%s", code);
    }

    public Form<ScholarInvitationWish> getForm() {
        return form;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
