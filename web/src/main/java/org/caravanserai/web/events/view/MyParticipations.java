package org.caravanserai.web.events.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.events.notices.ParticipantView;
import org.caravanserai.events.notices.ShowParticipation;
import org.caravanserai.events.registration.CancelRegistration;
import org.caravanserai.events.registration.DismissNotice;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What changed at the events that the visitor signed up for, and where to join them. */
@Named
@RequestScoped
public class MyParticipations {

    private final ShowParticipation show;
    private final DismissNotice dismiss;
    private final CancelRegistration cancel;
    private final Notices notices;
    private final RequestParameters parameters;
    private @Nullable List<ParticipantView> mine;

    @Inject
    MyParticipations(
            ShowParticipation show,
            DismissNotice dismiss,
            CancelRegistration cancel,
            Notices notices,
            RequestParameters parameters) {
        this.show = show;
        this.dismiss = dismiss;
        this.cancel = cancel;
        this.notices = notices;
        this.parameters = parameters;
    }

    private List<ParticipantView> mine() {
        if (mine == null) {
            mine = show.execute();
        }
        return mine;
    }

    /** With changes that were not read yet. */
    public List<ParticipantView> getChanged() {
        return mine().stream().filter(view -> !view.notices().isEmpty()).toList();
    }

    /** Empty for those who do not join online, or cannot yet. */
    public String joinLink(String code) {
        return mine().stream()
                .filter(view -> view.code().equals(code))
                .map(view -> view.info().joinLink())
                .filter(link -> link != null)
                .findFirst()
                .orElse("");
    }

    public void dismiss() {
        dismiss.execute(parameters.text("code"), null, parameters.text("notice"));
        notices.done("events.participation.dismissed");
        Faces.redirect("/my");
    }

    public void cancel() {
        cancel.execute(parameters.text("code"), null, null);
        notices.done("events.registration.cancelled");
        Faces.redirect("/my");
    }
}
