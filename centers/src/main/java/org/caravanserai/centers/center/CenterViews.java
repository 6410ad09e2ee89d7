package org.caravanserai.centers.center;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.CenterAgreement;
import org.caravanserai.domain.centers.center.CenterOwner;
import org.caravanserai.domain.centers.center.CenterPost;
import org.caravanserai.domain.centers.center.CenterView;
import org.caravanserai.domain.centers.center.Governance;
import org.caravanserai.domain.centers.center.PostKind;
import org.caravanserai.domain.organizations.Organizations;

/** Puts together what is shown of a center: its owners by name, the agreement that holds, who directs it. */
@ApplicationScoped
class CenterViews {

    private final Organizations organizations;
    private final Governance governance;
    private final Clock clock;

    @Inject
    CenterViews(Organizations organizations, Governance governance, Clock clock) {
        this.organizations = organizations;
        this.governance = governance;
        this.clock = clock;
    }

    CenterView of(Center center) {
        var today = LocalDate.ofInstant(clock.instant(), center.zone());
        var partner = center.partner();
        return new CenterView(
                center.id(),
                center.slug().value(),
                center.state(),
                center.profile(),
                owner(center.host()),
                partner == null ? null : owner(partner),
                center.dates(),
                governance.agreements(center.id()).stream()
                        .filter(CenterAgreement::isSigned)
                        .findFirst()
                        .map(CenterAgreement::text)
                        .orElse(null),
                governance.posts(center.id()).stream()
                        .filter(post -> post.kind() == PostKind.DIRECTOR && post.isHeldOn(today))
                        .map(CenterPost::person)
                        .toList(),
                center.version());
    }

    private CenterOwner owner(UUID id) {
        var organization = organizations.byId(id).orElseThrow();
        return new CenterOwner(id, organization.slug().value(), organization.displayName());
    }
}
