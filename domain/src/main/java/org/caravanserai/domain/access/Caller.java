package org.caravanserai.domain.access;

import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking: read afresh from the database with each request, so a role that was taken away ends at once.
 *
 * @param accountId null for an anonymous visitor and for the platform's own jobs
 * @param name how history calls the caller
 * @param email null for an anonymous visitor
 * @param language the language the caller reads, a BCP 47 tag
 * @param organizations roles by organization
 * @param places roles at single places of organizations, by the id of the place; they give nothing elsewhere in the organization
 * @param timeZone the zone of the caller's profile, null if there is none
 */
public record Caller(
        @Nullable UUID accountId,
        String name,
        @Nullable String email,
        String language,
        Set<PlatformRole> platformRoles,
        Map<UUID, Set<OrganizationRole>> organizations,
        Map<UUID, Set<OrganizationRole>> places,
        @Nullable ZoneId timeZone) {

    /** A caller without roles at single places. */
    public Caller(
            @Nullable UUID accountId,
            String name,
            @Nullable String email,
            String language,
            Set<PlatformRole> platformRoles,
            Map<UUID, Set<OrganizationRole>> organizations,
            @Nullable ZoneId timeZone) {
        this(accountId, name, email, language, platformRoles, organizations, Map.of(), timeZone);
    }

    /** A caller without a profile. */
    public Caller(
            @Nullable UUID accountId,
            String name,
            @Nullable String email,
            String language,
            Set<PlatformRole> platformRoles,
            Map<UUID, Set<OrganizationRole>> organizations) {
        this(accountId, name, email, language, platformRoles, organizations, Map.of(), null);
    }

    public static final Caller ANONYMOUS = new Caller(null, "anonymous", null, "en", Set.of(), Map.of());
    /** The platform itself, in background jobs and at start. */
    public static final Caller SYSTEM = new Caller(null, "caravanserai", null, "en", Set.of(), Map.of());

    public boolean isSignedIn() {
        return accountId != null;
    }

    public boolean is(UUID account) {
        return account.equals(accountId);
    }

    /** Whether the caller may do this anywhere at all. */
    public boolean may(Permission permission) {
        if (permission == Permission.SIGNED_IN) {
            return isSignedIn();
        }
        return platformRoles.stream().anyMatch(permission.platformRoles()::contains)
                || gives(permission, organizations)
                || gives(permission, places);
    }

    private static boolean gives(Permission permission, Map<UUID, Set<OrganizationRole>> roles) {
        return roles.values().stream().flatMap(Set::stream).anyMatch(permission.organizationRoles()::contains);
    }

    /** Whether the caller may do this for this organization. */
    public boolean may(Permission permission, UUID organization) {
        return platformRoles.stream().anyMatch(permission.platformRoles()::contains)
                || organizations.getOrDefault(organization, Set.of()).stream()
                        .anyMatch(permission.organizationRoles()::contains);
    }

    /** Whether the caller may do this at this place of the organization: everywhere in the organization, or there. */
    public boolean may(Permission permission, UUID organization, UUID place) {
        return may(permission, organization)
                || places.getOrDefault(place, Set.of()).stream().anyMatch(permission.organizationRoles()::contains);
    }

    /** The places at which a role that counts there only gives the caller this permission. */
    public Set<UUID> placesFor(Permission permission) {
        return places.entrySet().stream()
                .filter(each -> each.getValue().stream().anyMatch(permission.organizationRoles()::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those of the caller's organizations in which the caller has this permission. */
    public Set<UUID> organizationsFor(Permission permission) {
        return organizations.keySet().stream()
                .filter(organization -> may(permission, organization))
                .collect(Collectors.toUnmodifiableSet());
    }
}
