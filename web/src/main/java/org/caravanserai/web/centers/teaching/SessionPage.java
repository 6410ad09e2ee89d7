package org.caravanserai.web.centers.teaching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import org.caravanserai.centers.session.AddSession;
import org.caravanserai.centers.session.MoveSession;
import org.caravanserai.centers.session.MoveSession.SessionMove;
import org.caravanserai.domain.centers.teaching.SessionRow;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.platform.forms.Reader;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One session: moving and cancelling it, and a make-up session. */
@Named
@RequestScoped
public class SessionPage {

    private final MoveSession move;
    private final AddSession add;
    private final ManagedClassPage page;
    private final RequestParameters parameters;
    private final Notices notices;

    private final Form<SessionMove> form = Form.of(SessionMove.class);

    @Inject
    SessionPage(
            MoveSession move, AddSession add, ManagedClassPage page, RequestParameters parameters, Notices notices) {
        this.move = move;
        this.add = add;
        this.page = page;
        this.parameters = parameters;
        this.notices = notices;
    }

    /**
     * @throws NotFound when the class has no such session, and for who only reads
     */
    public SessionRow getMeeting() {
        var id = SessionAddress.of(parameters.text("id"));
        return page.getMarked().sessions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
    }

    public void move() {
        move.execute(getMeeting().id(), form.read());
        notices.done("centers.session.moved");
        if (getTold() > 0) {
            notices.done("centers.session.moveTold", getTold());
        }
        toSessions();
    }

    public void makeUp() {
        var typed = new LinkedHashMap<String, @Nullable Object>(form);
        typed.put("makeupFor", getMeeting().id().toString());
        add.execute(page.getShown().row().code(), Reader.texts(typed, AddSession.SessionDraft.class));
        again("centers.session.madeUp");
    }

    /** How many have a place in the class or wait for one: they are told when the session changes. */
    public int getTold() {
        var row = page.getShown().row();
        return row.taken() + row.waiting();
    }

    private void again(String done) {
        notices.done(done);
        toSessions();
    }

    private void toSessions() {
        Faces.redirect("/manage/classes/%s/sessions", page.getShown().row().code());
    }

    public Form<SessionMove> getForm() {
        return form;
    }
}
