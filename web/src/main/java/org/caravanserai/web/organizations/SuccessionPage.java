package org.caravanserai.web.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.organizations.EndOrganization;
import org.caravanserai.platform.organizations.MergeOrganizations;
import org.caravanserai.web.shell.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The part of an organization's page where an authority notes that it ended, or that another one is the same. */
@Named
@RequestScoped
public class SuccessionPage {

    private final OrganizationDecision decision;
    private final EndOrganization end;
    private final MergeOrganizations merge;
    private final CurrentCaller caller;
    private final Notices notices;

    private @Nullable String into;

    private @Nullable String successor;

    private @Nullable String note;

    @Inject
    SuccessionPage(
            OrganizationDecision decision,
            EndOrganization end,
            MergeOrganizations merge,
            CurrentCaller caller,
            Notices notices) {
        this.decision = decision;
        this.end = end;
        this.merge = merge;
        this.caller = caller;
        this.notices = notices;
    }

    public void merge() {
        var staying = slug(into, "into");
        if (decision.decide(version -> merge.execute(decision.slug(), staying, version))) {
            done("organizations.review.merged", staying);
        }
    }

    public void end() {
        var heir = successor == null || successor.isBlank() ? null : slug(successor, "successor");
        if (decision.decide(version -> end.execute(decision.slug(), heir, note, version))) {
            done("organizations.review.ended", decision.slug());
        }
    }

    /** Text that is no slug is refused; people also paste whole addresses. */
    private static Slug slug(@Nullable String typed, String field) {
        var last = typed == null ? "" : typed.strip().replaceFirst("^.*/organizations/", "");
        return Slug.read(last).orElseThrow(() -> new Invalid(field, "unknown-organization"));
    }

    private void done(String key, Slug next) {
        notices.done(key);
        Faces.redirect("/admin/organizations/%s", next);
    }

    public boolean isMergeable() {
        return caller.get().may(Permission.MERGE_ORGANIZATIONS);
    }

    public @Nullable String getInto() {
        return into;
    }

    public void setInto(@Nullable String into) {
        this.into = into;
    }

    public @Nullable String getSuccessor() {
        return successor;
    }

    public void setSuccessor(@Nullable String successor) {
        this.successor = successor;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
