package org.caravanserai.centers.center;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.CenterScope;
import org.caravanserai.domain.centers.center.CenterSide;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.centers.center.PostKind;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.CurrentCaller;
import org.jspecify.annotations.Nullable;

/**
 * Which centers the caller works for: directors and managers of the institutions that run a center direct it, their teachers
 * teach there. To everybody else what is not public does not exist. Whoever gets a center here also gets to its private rows.
 */
@ApplicationScoped
public class CenterStaff {

    /** What somebody can do at a center, each given by another set of roles. */
    static final Set<Permission> ROLES = Set.of(
            Permission.MANAGE_CENTER,
            Permission.READ_CENTER,
            Permission.ENROL_LEARNERS,
            Permission.KEEP_FEES,
            Permission.READ_CLASSES,
            Permission.DECIDE_RESULTS,
            Permission.TEACH);

    private final Centers centers;
    private final CenterScope scope;
    private final CurrentCaller caller;

    @Inject
    public CenterStaff(Centers centers, CenterScope scope, CurrentCaller caller) {
        this.centers = centers;
        this.scope = scope;
        this.caller = caller;
    }

    /** The organizations for which the caller directs centers. */
    public Set<UUID> organizations() {
        return organizations(Permission.MANAGE_CENTER);
    }

    /** The organizations for which the caller may do this. */
    public Set<UUID> organizations(Permission permission) {
        return caller.get().organizationsFor(permission);
    }

    /** The organizations and the single centers for which the caller may do this. */
    public Set<UUID> owners(Permission permission) {
        return Stream.concat(organizations(permission).stream(), places(permission).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The centers at which a role that counts there only lets the caller do this. */
    private Set<UUID> places(Permission permission) {
        return caller.get().placesFor(permission);
    }

    /** Whether the caller directs centers for this organization. */
    public boolean actsFor(UUID organization) {
        return caller.get().may(Permission.MANAGE_CENTER, organization);
    }

    /** Whether the caller directs this center, for its host or its partner; the partner from the first draft on, see ADR 48. */
    public boolean directs(Center center) {
        return may(Permission.MANAGE_CENTER, center);
    }

    /** Whether the caller reads what is written about this center: who directs it, and who reads only. */
    public boolean reads(Center center) {
        return may(Permission.READ_CENTER, center);
    }

    /** Whether the caller directs this center, teaches there, decides on its results or reads. */
    public boolean worksAt(Center center) {
        return may(Permission.READ_CLASSES, center);
    }

    /**
     * A center at which the caller works in whatever role; its private rows stay closed.
     *
     * @throws NotFound otherwise
     */
    public Center known(Slug slug) {
        return centers.bySlug(slug)
                .filter(center -> !permissions(center).isEmpty())
                .orElseThrow(() -> new NotFound("not-found"));
    }

    Set<Permission> permissions(Center center) {
        return permissions(center.id(), center.host(), center.partner());
    }

    /** What the caller may do at a center of these institutions. */
    Set<Permission> permissions(UUID center, UUID host, @Nullable UUID partner) {
        return ROLES.stream()
                .filter(permission -> may(permission, center, host, partner))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A center at which the caller may do this.
     *
     * @throws NotFound otherwise
     */
    public Center allowed(Permission permission, Slug slug) {
        return visible(
                centers.bySlug(slug).filter(center -> may(permission, center)).orElse(null));
    }

    /** Like {@link #allowed(Permission, Slug)}, by its id. */
    public Center allowed(Permission permission, UUID id) {
        return visible(
                centers.byId(id).filter(center -> may(permission, center)).orElse(null));
    }

    /**
     * A center at whose desk the caller enrols learners.
     *
     * @throws NotFound otherwise
     */
    public Center served(Slug slug) {
        return allowed(Permission.ENROL_LEARNERS, slug);
    }

    /** Like {@link #served(Slug)}, by its id. */
    public Center served(UUID id) {
        return allowed(Permission.ENROL_LEARNERS, id);
    }

    /** For which of the two sides the caller keeps records of people: the host where it is possible. */
    public UUID keeper(Center center) {
        var partner = center.partner();
        return partner == null || caller.get().may(Permission.KEEP_PEOPLE, center.host(), center.id())
                ? center.host()
                : partner;
    }

    /**
     * A center that the caller directs.
     *
     * @throws NotFound otherwise
     */
    public Center directed(Slug slug) {
        return visible(centers.bySlug(slug).filter(this::directs).orElse(null));
    }

    /**
     * A center that the caller directs, or reads only.
     *
     * @throws NotFound otherwise
     */
    public Center readable(Slug slug) {
        return allowed(Permission.READ_CENTER, slug);
    }

    /** Whether the caller may see a center: anybody one that is public, its directors and readers always, the authority once it was handed in. */
    public boolean sees(Center center) {
        return center.state().isPublic() || supervises(center);
    }

    /**
     * A center that the caller directs or reads, or over which the caller decides as the authority and which was handed in.
     *
     * @throws NotFound otherwise
     */
    public Center supervised(Slug slug) {
        return visible(centers.bySlug(slug).filter(this::supervises).orElse(null));
    }

    private boolean supervises(Center center) {
        return reads(center) || center.state() != CenterState.DRAFT && caller().may(Permission.APPROVE_CENTERS);
    }

    /** Like {@link #directed}, but locked until the end of the transaction. */
    public Center lockedDirected(Slug slug) {
        return visible(centers.lock(slug).filter(this::directs).orElse(null));
    }

    /**
     * A center whose classes the caller may see: who directs it, teaches there or decides on its results.
     *
     * @throws NotFound otherwise
     */
    public Center worked(Slug slug) {
        return visible(centers.bySlug(slug).filter(this::worksAt).orElse(null));
    }

    /**
     * A center that the caller directs, by its id.
     *
     * @throws NotFound otherwise
     */
    public Center directed(UUID id) {
        return visible(centers.byId(id).filter(this::directs).orElse(null));
    }

    /**
     * Like {@link #worked(Slug)}, by its id.
     *
     * @throws NotFound otherwise
     */
    public Center worked(UUID id) {
        return visible(centers.byId(id).filter(this::worksAt).orElse(null));
    }

    /** The sides of a center that the caller manages it for. */
    public Set<CenterSide> sides(Center center) {
        return sides(Permission.MANAGE_CENTER, center);
    }

    /**
     * @throws Invalid {@code only-directors-appoint-one} when the caller is only a deputy and the post is a director's; {@code not-your-side}
     */
    void requireSide(Center center, PostKind kind, CenterSide side) {
        if (!sides(center).contains(side)) {
            throw new Invalid("side", "not-your-side");
        }
        if (kind == PostKind.DIRECTOR
                && !sides(Permission.DIRECT_CENTER, center).contains(side)) {
            throw new Invalid("kind", "only-directors-appoint-one");
        }
    }

    /** The sides of a center for which the caller may do this. */
    Set<CenterSide> sides(Permission permission, Center center) {
        var sides = EnumSet.noneOf(CenterSide.class);
        if (caller.get().may(permission, center.host())) {
            sides.add(CenterSide.HOST);
        }
        var partner = center.partner();
        if (partner != null && caller.get().may(permission, partner)) {
            sides.add(CenterSide.PARTNER);
        }
        return sides;
    }

    /**
     * The account of the caller.
     *
     * @throws NotFound for an anonymous caller
     */
    public UUID account() {
        return caller.account();
    }

    public Caller caller() {
        return caller.get();
    }

    /** Whether the caller may do this at the center: for its host, its partner, or at this center only. */
    public boolean may(Permission permission, Center center) {
        return may(permission, center.id(), center.host(), center.partner());
    }

    private boolean may(Permission permission, UUID center, UUID host, @Nullable UUID partner) {
        return caller.get().may(permission, host, center)
                || partner != null && caller.get().may(permission, partner);
    }

    private Center visible(@Nullable Center center) {
        if (center == null) {
            throw new NotFound("not-found");
        }
        scope.enter(center.id());
        return center;
    }
}
