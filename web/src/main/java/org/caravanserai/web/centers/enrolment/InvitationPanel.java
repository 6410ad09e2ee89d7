package org.caravanserai.web.centers.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.centers.enrolment.AnswerClassInvitation;
import org.caravanserai.centers.enrolment.BrowseClassInvitations;
import org.caravanserai.centers.enrolment.MyClassInvitations;
import org.caravanserai.domain.centers.enrolment.EnrolmentInvitation;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.web.shell.Notices;
import org.omnifaces.util.Faces;

/** Invitations to a class: those to the reader, and for its directors those that nobody has answered yet. */
@Named
@RequestScoped
public class InvitationPanel {

    private final MyClassInvitations mine;
    private final AnswerClassInvitation answer;
    private final BrowseClassInvitations browse;
    private final CurrentCaller caller;
    private final Notices notices;

    @Inject
    InvitationPanel(
            MyClassInvitations mine,
            AnswerClassInvitation answer,
            BrowseClassInvitations browse,
            CurrentCaller caller,
            Notices notices) {
        this.mine = mine;
        this.answer = answer;
        this.browse = browse;
        this.caller = caller;
        this.notices = notices;
    }

    /** Invitations of the reader to this class. */
    public List<EnrolmentInvitation> mine(String ofClass) {
        return caller.get().isSignedIn()
                ? mine.execute().stream()
                        .filter(each -> each.ofClass().code().equals(ofClass))
                        .map(MyClassInvitations.Invited::invitation)
                        .toList()
                : List.of();
    }

    /** Who has not answered yet. */
    public List<EnrolmentInvitation> waiting(String ofClass) {
        return browse.execute(ofClass);
    }

    public void accept(String ofClass, String code) {
        answer.execute(code, true).ifPresent(enrolment -> {
            notices.done("centers.invitation.accepted");
            Faces.redirect("/my/courses/%s", enrolment);
        });
    }

    public void decline(String ofClass, String code) {
        answer.execute(code, false);
        notices.done("centers.invitation.declined");
        Faces.redirect("/classes/%s", ofClass);
    }
}
