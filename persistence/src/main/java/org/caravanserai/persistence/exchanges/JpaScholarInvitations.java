package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.exchanges.invitation.InvitationApproval;
import org.caravanserai.domain.exchanges.invitation.ScholarInvitation;
import org.caravanserai.domain.exchanges.invitation.ScholarInvitations;
import org.caravanserai.persistence.shared.Entities;

@ApplicationScoped
class JpaScholarInvitations implements ScholarInvitations {

    private final Entities entities;

    @Inject
    JpaScholarInvitations(Entities entities) {
        this.entities = entities;
    }

    /** Written at once: approvals refer to it. */
    @Override
    public void add(ScholarInvitation invitation) {
        entities.addNow(invitation);
    }

    @Override
    public void add(InvitationApproval approval) {
        entities.add(approval);
    }

    @Override
    public Optional<ScholarInvitation> byId(UUID id) {
        return entities.find(ScholarInvitation.class, id);
    }

    @Override
    public Optional<ScholarInvitation> byCode(String code) {
        return entities.one(ScholarInvitation.class, "select i from ScholarInvitation i where i.code = ?1", code);
    }

    @Override
    public Optional<ScholarInvitation> lock(String code) {
        return entities.lock(byCode(code));
    }

    @Override
    public List<InvitationApproval> approvals(UUID invitation) {
        return entities
                .all(InvitationApproval.class, "select a from InvitationApproval a where a.invitation = ?1", invitation)
                .stream()
                .sorted(Comparator.comparing(InvitationApproval::kind))
                .toList();
    }
}
