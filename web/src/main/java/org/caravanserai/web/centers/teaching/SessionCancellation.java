package org.caravanserai.web.centers.teaching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.centers.session.CancelSession;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.web.shell.Notices;
import org.omnifaces.util.Faces;

/** Cancels the session that the page shows. */
@Named
@RequestScoped
public class SessionCancellation {

    private final SessionPage session;
    private final CancelSession cancel;
    private final ManagedClassPage page;
    private final Notices notices;

    @Inject
    SessionCancellation(SessionPage session, CancelSession cancel, ManagedClassPage page, Notices notices) {
        this.session = session;
        this.cancel = cancel;
        this.page = page;
        this.notices = notices;
    }

    public void cancel() {
        cancel.execute(
                session.getMeeting().id(), Reason.of((String) session.getForm().get("reason")));
        notices.done("centers.session.cancelled");
        Faces.redirect("/manage/classes/%s/sessions", page.getShown().row().code());
    }
}
