package org.caravanserai.web.exchanges.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.exchanges.link.IssueAgreementLink;
import org.caravanserai.exchanges.link.ListAgreementLinks;
import org.caravanserai.exchanges.link.RevokeAgreementLink;
import org.caravanserai.web.shell.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Links by which partners without an account act for a party of the agreement. */
@Named
@RequestScoped
public class LinksPanel {

    private static final int USUAL_DAYS = 60;

    private final IssueAgreementLink issue;
    private final RevokeAgreementLink revoke;
    private final ListAgreementLinks list;
    private final AgreementPage page;
    private final Notices notices;

    private @Nullable String organization;

    private @Nullable String person;

    private @Nullable String email;

    private @Nullable String language;

    private int days = USUAL_DAYS;

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
    }

    public List<ListAgreementLinks.Line> getLinks() {
        return list.execute(code());
    }

    public void issue() {
        issue.execute(new IssueAgreementLink.Command(code(), organization, person, email, language, days));
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

    public @Nullable String getOrganization() {
        return organization;
    }

    public void setOrganization(@Nullable String organization) {
        this.organization = organization;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }

    /** Number of days for which the link is valid. */
    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
