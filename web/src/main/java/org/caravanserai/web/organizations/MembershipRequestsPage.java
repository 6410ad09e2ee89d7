package org.caravanserai.web.organizations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.organizations.MembershipRequests.Line;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.platform.organizations.DecideOnMembershipRequest;
import org.caravanserai.platform.organizations.ListMembershipRequests;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The part of an organization's working pages with the people who ask to act for it. */
@Named
@RequestScoped
public class MembershipRequestsPage {

    private final RequestParameters parameters;
    private final ListMembershipRequests list;
    private final DecideOnMembershipRequest decide;
    private final Notices notices;
    private List<Line> open = List.of();

    private @Nullable String note;

    @Inject
    MembershipRequestsPage(
            RequestParameters parameters,
            ListMembershipRequests list,
            DecideOnMembershipRequest decide,
            Notices notices) {
        this.parameters = parameters;
        this.list = list;
        this.decide = decide;
        this.notices = notices;
    }

    @PostConstruct
    void read() {
        open = list.execute(parameters.slug());
    }

    /**
     * @param page where to go on, with the slug to be filled in
     */
    public void approve(UUID id, String page) {
        decide(id, true, page);
    }

    public void refuse(UUID id, String page) {
        decide(id, false, page);
    }

    private void decide(UUID id, boolean approved, String page) {
        if (!parameters.text("shownRequests").equals(getShown())) {
            throw new Conflict("changed-meanwhile");
        }
        decide.execute(parameters.slug(), id, approved, note);
        notices.done(approved ? "organizations.requests.approved" : "organizations.requests.refused");
        Faces.redirect(page, parameters.slug());
    }

    /** A fingerprint of the listed requests and their order. */
    public String getShown() {
        return Integer.toHexString(open.stream().map(Line::id).toList().hashCode());
    }

    public List<Line> getOpen() {
        return open;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
