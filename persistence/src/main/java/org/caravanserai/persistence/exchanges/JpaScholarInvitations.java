package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.exchanges.invitation.InvitationApproval;
import org.caravanserai.domain.exchanges.invitation.ScholarInvitation;
import org.caravanserai.domain.exchanges.invitation.ScholarInvitations;

@ApplicationScoped
class JpaScholarInvitations implements ScholarInvitations {

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("NullAway.Init")
    protected JpaScholarInvitations() {}

    JpaScholarInvitations(EntityManager entities) {
        this.entities = entities;
    }

    /** Written at once: approvals refer to it. */
    @Override
    public void add(ScholarInvitation invitation) {
        entities.persist(invitation);
        entities.flush();
    }

    @Override
    public void add(InvitationApproval approval) {
        entities.persist(approval);
    }

    @Override
    public Optional<ScholarInvitation> byId(UUID id) {
        return Optional.ofNullable(entities.find(ScholarInvitation.class, id));
    }

    @Override
    public Optional<ScholarInvitation> byCode(String code) {
        return entities.createQuery("select i from ScholarInvitation i where i.code = :code", ScholarInvitation.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<ScholarInvitation> lock(String code) {
        var invitation = byCode(code);
        invitation.ifPresent(found -> entities.refresh(found, LockModeType.PESSIMISTIC_WRITE));
        return invitation;
    }

    @Override
    public List<InvitationApproval> approvals(UUID invitation) {
        return entities.createQuery(
                        "select a from InvitationApproval a where a.invitation = :invitation", InvitationApproval.class)
                .setParameter("invitation", invitation)
                .getResultStream()
                .sorted(Comparator.comparing(InvitationApproval::kind))
                .toList();
    }
}
