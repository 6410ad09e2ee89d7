package org.caravanserai.platform.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.organizations.OrganizationPeople;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.webhooks.Webhook;
import org.caravanserai.domain.webhooks.Webhooks;
import org.caravanserai.platform.access.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Whose webhooks they are, and whether the caller may manage them. */
@ApplicationScoped
class WebhookOwners {

    private final Organizations organizations;
    private final OrganizationPeople people;
    private final Webhooks webhooks;
    private final CurrentCaller caller;

    @Inject
    WebhookOwners(Organizations organizations, OrganizationPeople people, Webhooks webhooks, CurrentCaller caller) {
        this.organizations = organizations;
        this.people = people;
        this.webhooks = webhooks;
        this.caller = caller;
    }

    /**
     * @param slug of an organization; null for the instance
     * @throws NotFound when there is no such organization, or the caller may not manage the webhooks
     */
    WebhookOwner own(@Nullable Slug slug) {
        if (slug == null) {
            if (!caller.get().may(Permission.MANAGE_INSTANCE_WEBHOOKS)) {
                throw new NotFound("not-found");
            }
            return WebhookOwner.INSTANCE;
        }
        var organization = organizations
                .bySlug(slug)
                .filter(found -> caller.get().may(Permission.MANAGE_ORGANIZATION, found.id()))
                .orElseThrow(() -> new NotFound("not-found"));
        return new WebhookOwner(organization.id(), organization.displayName(), slug);
    }

    /** A webhook of that owner. */
    Webhook find(@Nullable Slug slug, UUID id) {
        return ofOwner(own(slug), webhooks.find(id));
    }

    /** The same, locked until the end of the transaction. */
    Webhook lock(@Nullable Slug slug, UUID id) {
        return ofOwner(own(slug), webhooks.lock(id));
    }

    private static Webhook ofOwner(WebhookOwner owner, Optional<Webhook> found) {
        return found.filter(webhook -> Objects.equals(webhook.organization(), owner.organization()))
                .orElseThrow(() -> new NotFound("not-found"));
    }

    /** For what the platform itself does with a webhook. */
    WebhookOwner of(Webhook webhook) {
        var id = webhook.organization();
        return id == null
                ? WebhookOwner.INSTANCE
                : organizations
                        .byId(id)
                        .map(organization ->
                                new WebhookOwner(organization.id(), organization.displayName(), organization.slug()))
                        .orElseThrow();
    }

    /** Who is told of what becomes of its webhooks. */
    List<Recipient> people(WebhookOwner owner) {
        var organization = owner.organization();
        return organization == null ? people.administrators() : people.managers(organization);
    }
}
