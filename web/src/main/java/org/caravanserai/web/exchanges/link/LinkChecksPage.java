package org.caravanserai.web.exchanges.link;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.exchanges.link.CheckAgreementLink;
import org.caravanserai.exchanges.link.ListWaitingLinks;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.web.areas.Task;
import org.caravanserai.web.areas.TaskSource;
import org.caravanserai.web.shell.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The authority looks at addresses of partners who are to act for organizations by a link. */
@Named
@RequestScoped
public class LinkChecksPage implements TaskSource {

    private static final String ADDRESS = "/manage/agreement-links";

    private final ListWaitingLinks list;
    private final CheckAgreementLink check;
    private final CurrentCaller caller;
    private final Notices notices;
    private @Nullable List<ListWaitingLinks.Line> links;
    private @Nullable String note;

    @Inject
    LinkChecksPage(ListWaitingLinks list, CheckAgreementLink check, CurrentCaller caller, Notices notices) {
        this.list = list;
        this.check = check;
        this.caller = caller;
        this.notices = notices;
    }

    public List<ListWaitingLinks.Line> getLinks() {
        if (links == null) {
            links = list.execute();
        }
        return links;
    }

    @Override
    public List<Task> tasks() {
        if (!caller.get().may(Permission.VERIFY_ORGANIZATIONS)) {
            return List.of();
        }
        int waiting = getLinks().size();
        return waiting == 0 ? List.of() : List.of(new Task(25, "exchanges.my.task.links", waiting, ADDRESS));
    }

    /**
     * @param code of the link
     */
    public void accept(String code) {
        decide(code, true, "linkAccepted");
    }

    /**
     * @param code of the link
     */
    public void refuse(String code) {
        decide(code, false, "linkRefused");
    }

    private void decide(String code, boolean accepted, String done) {
        check.execute(new CheckAgreementLink.Command(code, accepted, note));
        notices.done("exchanges.done." + done);
        Faces.redirect(ADDRESS);
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
