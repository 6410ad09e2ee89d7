package org.caravanserai.web.exchanges.link;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.exchanges.link.CheckAgreementLink;
import org.caravanserai.exchanges.link.ListWaitingLinks;
import org.caravanserai.web.shell.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The authority looks at addresses of partners who are to act for organizations by a link. */
@Named
@RequestScoped
public class LinkChecksPage {

    private static final String ADDRESS = "/manage/agreement-links";

    private final ListWaitingLinks list;
    private final CheckAgreementLink check;
    private final Notices notices;
    private @Nullable List<ListWaitingLinks.Line> links;
    private @Nullable String note;

    @Inject
    LinkChecksPage(ListWaitingLinks list, CheckAgreementLink check, Notices notices) {
        this.list = list;
        this.check = check;
        this.notices = notices;
    }

    public List<ListWaitingLinks.Line> getLinks() {
        if (links == null) {
            links = list.execute();
        }
        return links;
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
