package org.caravanserai.persistence.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.organizations.Invitation;
import org.caravanserai.domain.organizations.Invitations;
import org.caravanserai.domain.shared.EmailAddress;

@ApplicationScoped
class JpaInvitations implements Invitations {

    private static final int MOST = 200;
    private static final String OPEN = " and i.acceptedAt is null and i.withdrawnAt is null";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(Invitation invitation) {
        entities.persist(invitation);
    }

    @Override
    public Optional<Invitation> byId(UUID id) {
        return Optional.ofNullable(entities.find(Invitation.class, id));
    }

    @Override
    public Optional<Invitation> byHash(String hash) {
        return entities.createQuery("select i from Invitation i where i.hash = :hash", Invitation.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Invitation> open(UUID organization, EmailAddress email, OrganizationRole role) {
        return entities.createQuery(
                        "select i from Invitation i where i.organization = :organization and i.email = :email"
                                + " and i.role = :role" + OPEN,
                        Invitation.class)
                .setParameter("organization", organization)
                .setParameter("email", email)
                .setParameter("role", role)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Invitation> openOf(UUID organization) {
        return entities.createQuery(
                        "select i from Invitation i where i.organization = :organization" + OPEN
                                + " order by i.invitedAt desc, i.id",
                        Invitation.class)
                .setParameter("organization", organization)
                .setMaxResults(MOST)
                .getResultList();
    }

    @Override
    public int countSince(UUID organization, Instant since) {
        return entities.createQuery(
                        "select count(i) from Invitation i where i.organization = :organization and i.invitedAt >"
                                + " :since",
                        Long.class)
                .setParameter("organization", organization)
                .setParameter("since", since)
                .getSingleResult()
                .intValue();
    }

    @Override
    public void forget(EmailAddress email) {
        entities.createQuery("delete from Invitation i where i.email = :email")
                .setParameter("email", email)
                .executeUpdate();
    }
}
