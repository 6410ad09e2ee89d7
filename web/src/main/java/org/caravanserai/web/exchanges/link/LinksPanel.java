package org.caravanserai.web.exchanges.link;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.exchanges.link.IssueAgreementLink;
import org.caravanserai.exchanges.link.IssueAgreementLink.AgreementLinkWish;
import org.caravanserai.exchanges.link.ListAgreementLinks;
import org.caravanserai.exchanges.link.RevokeAgreementLink;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.exchanges.agreement.AgreementPage;
import org.caravanserai.web.shell.Notices;
import org.omnifaces.util.Faces;

/** Links by which partners without an account act for a party of the agreement. */
@Named
@RequestScoped
public class LinksPanel {

    private final IssueAgreementLink issue;
    private final RevokeAgreementLink revoke;
    private final ListAgreementLinks list;
    private final AgreementPage page;
    private final Notices notices;

    private final Form<AgreementLinkWish> form = Form.of(AgreementLinkWish.class);

    @Inject
    LinksPanel(
            IssueAgreementLink issue,
            RevokeAgreementLink revoke,
            ListAgreementLinks list,
            AgreementPage page,
            Notices notices) {
        this.issue = issue;
        this.revoke = revoke;
        this.list = list;
        this.page = page;
        this.notices = notices;
        form.put("days", String.valueOf(IssueAgreementLink.USUAL_DAYS));
    }

    public List<ListAgreementLinks.Line> getLinks() {
        return list.execute(code());
    }

    public void issue() {
        issue.execute(code(), form.read());
        done("linkIssued");
    }

    /**
     * @param link its code
     */
    public void revoke(String link) {
        revoke.execute(code(), link);
        done("linkRevoked");
    }

    private void done(String what) {
        notices.done("exchanges.done." + what);
        Faces.redirect("/manage/exchanges/agreements/%s", code());
    }

    private String code() {
        return page.getAgreement().code();
    }

    public Form<AgreementLinkWish> getForm() {
        return form;
    }
}
