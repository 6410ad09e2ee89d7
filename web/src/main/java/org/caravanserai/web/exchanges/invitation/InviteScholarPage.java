package org.caravanserai.web.exchanges.invitation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.caravanserai.domain.exchanges.invitation.InvitationPlace;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.exchanges.invitation.InviteScholar;
import org.caravanserai.exchanges.invitation.ListInvitationPlaces;
import org.caravanserai.platform.forms.FormFields;
import org.caravanserai.web.exchanges.nomination.NomineeFields;
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
    private final NomineeFields person = new NomineeFields();
    private final ContentFields content = new ContentFields();
    private @Nullable List<InvitationPlace> found;
    private @Nullable String place;
    private @Nullable String term;

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
        var fields = new FormFields();
        var where = Objects.requireNonNullElse(place, "").split("@", 3);
        if (where.length < 3) {
            fields.wrong("place", "required");
        }
        var how = fields.neededConstant(Term.class, "term", term);
        var scholar = person.read(fields);
        fields.throwIfAny();
        var code = invite.execute(new InviteScholar.Command(
                where[0],
                where[1],
                AcademicYear.of(where[2]),
                Objects.requireNonNull(how),
                Objects.requireNonNull(scholar),
                content.content()));
        notices.done("exchanges.done.invited");
        Faces.redirect("/manage/exchanges/invitations/%s", code);
    }

    public NomineeFields getPerson() {
        return person;
    }

    public ContentFields getContent() {
        return content;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable String getTerm() {
        return term;
    }

    public void setTerm(@Nullable String term) {
        this.term = term;
    }
}
