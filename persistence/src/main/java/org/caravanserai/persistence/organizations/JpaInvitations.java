package org.caravanserai.persistence.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.organizations.Invitation;
import org.caravanserai.domain.organizations.Invitations;
import org.caravanserai.domain.organizations.RolePlace;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.persistence.shared.Entities;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JpaInvitations implements Invitations {

    private static final int MOST = 200;
    private static final String OPEN = " and i.acceptedAt is null and i.withdrawnAt is null and i.declinedAt is null";

    private static final String EVERYWHERE = " and i.placeId is null";

    private final Entities entities;

    @Inject
    JpaInvitations(Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(Invitation invitation) {
        entities.add(invitation);
    }

    @Override
    public Optional<Invitation> byId(UUID id) {
        return entities.find(Invitation.class, id);
    }

    @Override
    public Optional<Invitation> byHash(String hash) {
        return entities.one(Invitation.class, "select i from Invitation i where i.hash = ?1", hash);
    }

    @Override
    public Optional<Invitation> open(
            UUID organization, EmailAddress email, OrganizationRole role, @Nullable RolePlace place) {
        var select = "select i from Invitation i where i.organization = ?1 and i.email = ?2 and i.role = ?3" + OPEN;
        return place == null
                ? entities.one(Invitation.class, select + EVERYWHERE, organization, email, role)
                : entities.one(Invitation.class, select + " and i.placeId = ?4", organization, email, role, place.id());
    }

    @Override
    public List<Invitation> openOf(UUID organization) {
        return entities.first(
                MOST,
                Invitation.class,
                "select i from Invitation i where i.organization = ?1" + EVERYWHERE + OPEN
                        + " order by i.invitedAt desc, i.id",
                organization);
    }

    @Override
    public List<Invitation> openAt(RolePlace place) {
        return entities.first(
                MOST,
                Invitation.class,
                "select i from Invitation i where i.placeKind = ?1 and i.placeId = ?2" + OPEN
                        + " order by i.invitedAt desc, i.id",
                place.kind(),
                place.id());
    }

    @Override
    public List<Invitation> openFor(EmailAddress email) {
        return entities.first(
                MOST,
                Invitation.class,
                "select i from Invitation i where i.email = ?1" + OPEN + " order by i.invitedAt desc, i.id",
                email);
    }

    @Override
    public int countSince(UUID organization, Instant since) {
        return entities.one(
                        Long.class,
                        "select count(i) from Invitation i where i.organization = ?1 and i.invitedAt > ?2",
                        organization,
                        since)
                .orElseThrow()
                .intValue();
    }

    @Override
    public void forget(EmailAddress email) {
        entities.update("delete from Invitation i where i.email = ?1", email);
    }
}
